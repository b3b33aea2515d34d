import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { text } from "./text.ts";
import type { Exporter } from "./types.ts";

export const EXPORTERS: readonly Exporter[] = [text, markdown, json];
