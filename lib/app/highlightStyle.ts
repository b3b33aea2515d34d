import { HIGHLIGHT } from "../page/paint.ts";

/** Ink on marker yellow whatever the page's colours: a highlight has to be found at a glance on a dark page too. */
export const HIGHLIGHT_STYLE = `
::highlight(${HIGHLIGHT.others}) { background-color: #fff2c2; color: #1a1a1a; }
::highlight(${HIGHLIGHT.focus}) { background-color: #ffd54a; color: #1a1a1a; }
`;
