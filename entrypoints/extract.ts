import { bugReport, extractArticle } from "../lib/page/extractArticle.ts";

/**
 * Injected on the reader's gesture; its completion value, a `Result<Article>`, is the whole conversation with the page. As data: the
 * function that other scripts are defined by would go into the page with it.
 */
export default { globalName: true, main: () => read() as unknown as undefined };

function read() {
  try {
    return extractArticle(document);
  } catch (error) {
    return bugReport(error);
  }
}
