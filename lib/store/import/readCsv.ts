/**
 * The rows of a CSV text (RFC 4180), one by one: fields between quotation marks may hold commas, line ends and doubled marks. Forgiving
 * as readers expect: a mark in the middle of a plain field is a character like any other. Never throws.
 */
export function* readCsv(text: string): Generator<string[], undefined> {
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const [field, end] = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
    row.push(field);
    at = end;
    if (text[at] === ",") {
      at++;
      if (at < text.length) continue;
      row.push("");
    }
    if (text[at] === "\r") at++;
    if (text[at] === "\n") at++;
    yield row;
    row = [];
  }
}

const PLAIN_END = /[,\r\n]/g;

function plainField(text: string, from: number): [string, number] {
  PLAIN_END.lastIndex = from;
  const end = PLAIN_END.exec(text)?.index ?? text.length;
  return [text.slice(from, end), end];
}

function quotedField(text: string, from: number): [string, number] {
  let field = "";
  let at = from + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return [field + text.slice(at), text.length];
    field += text.slice(at, mark);
    if (text[mark + 1] !== '"') {
      // Whatever stands between the mark and the comma belongs to the field all the same.
      const [rest, end] = plainField(text, mark + 1);
      return [field + rest, end];
    }
    field += '"';
    at = mark + 2;
  }
}
