import { csvList } from "./lists/csv.ts";
import { htmlList } from "./lists/html.ts";
import { jsonList } from "./lists/json.ts";
import { markdownList } from "./lists/markdown.ts";
import { markdownZip } from "./lists/markdownZip.ts";
import type { ListExporter } from "./types.ts";

export const LIST_EXPORTERS: readonly ListExporter[] = [jsonList, markdownList, markdownZip, csvList, htmlList];
