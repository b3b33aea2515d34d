import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { extractArticle } from "../lib/page/extractArticle.ts";

export default defineUnlistedScript({
  globalName: true,
  main: () => extractArticle(document) as unknown as undefined,
});
