import { Readability } from "@mozilla/readability";
import { blocksOf } from "../../../lib/page/blocks.ts";
import { domOf } from "../../../lib/page/dom.ts";

/**
 * What everybody gets: Readability on a copy of the page as it is, its result as blocks. Only the guard against names that hang it is
 * kept, because a benchmark has to end.
 */
export function plainReadability(page: Document): string[] {
  const dom = domOf(page);
  const clone = Node.prototype.cloneNode.call(page, true) as Document;
  for (const element of dom.select(
    clone,
    "form,input,button,select,textarea,output,fieldset,object,img,embed,iframe",
  )) {
    dom.dropAttribute(element, "name");
  }
  const parsed = new Readability<Element>(clone, { serializer: (node) => node as Element }).parse();
  return parsed?.content ? blocksOf(parsed.content).map(({ text }) => text) : [];
}
