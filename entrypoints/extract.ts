import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { bugReport, extractArticle } from "../lib/page/extractArticle.ts";

/** Injected on the reader's gesture; its completion value, a `Result<Article>`, is the whole conversation with the page. */
export default defineUnlistedScript({
  globalName: true,
  main: () => read() as unknown as undefined,
});

function read() {
  try {
    return extractArticle(document);
  } catch (error) {
    return bugReport(error);
  }
}
