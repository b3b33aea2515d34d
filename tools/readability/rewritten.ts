/**
 * What stands in the place of some of Readability's functions: pictures, scripts and hidden elements are out of the copy before it
 * begins; addresses, class names and metadata are of no use in a text.
 */
export const REWRITTEN: Readonly<Record<string, string>> = {
  parse: `
    this._prepDocument();
    var content = this._grabArticle(this._doc.body);
    return content && { byline: this._articleByline, content };`,
  // What is asked of every element asks for its text last: that of a page is read once for each of its boxes otherwise.
  _isValidByline: `
    var itemprop = node.getAttribute("itemprop");
    var length;
    return (
      (node.getAttribute("rel") == "author" || itemprop?.includes("author") || this.REGEXPS.byline.test(matchString)) &&
      (length = node.textContent.trim().length) &&
      length < 100
    );`,
  _isElementWithoutContent: 'return !node.querySelector(":not(br,hr)") && !node.textContent.trim();',
  _hasSingleTagInsideElement: `
    return (
      element.children.length == 1 &&
      element.firstElementChild.tagName == tag &&
      ![...element.childNodes].some((node) => node.nodeType == 3 && /\\S$/.test(node.textContent))
    );`,
  _hasChildBlockElement: "return element.querySelector([...this.DIV_TO_P_ELEMS].join());",
  _isPhrasingContent: `
    return (
      node.nodeType == 3 ||
      this.PHRASING_ELEMS.includes(node.tagName) ||
      (/^(A|DEL|INS)$/.test(node.tagName) && [...node.childNodes].every((part) => this._isPhrasingContent(part)))
    );`,
  _getLinkDensity: `
    var links = element.getElementsByTagName("a");
    var length = links.length && this._getInnerText(element).length;
    var linked = 0;
    for (const link of length ? links : [])
      linked += this._getInnerText(link).length * (/^#./.test(link.getAttribute("href")) ? 0.3 : 1);
    return length && linked / length;`,
  _getTextDensity: `
    const length = this._getInnerText(e).length;
    return length && [...this._getAllNodesWithTag(e, tags)].reduce((sum, part) => sum + this._getInnerText(part).length, 0) / length;`,
  // A table of data is one that says so, or has many cells and no table in it.
  _markDataTables: `
    this._dataTables = [...root.querySelectorAll("table")].filter((table) => {
      const rows = Array.from(table.rows, (row) => row.cells.length);
      const columns = Math.max(...rows);
      return (
        table.getAttribute("role") != "presentation" &&
        (table.querySelector("caption,col,colgroup,tfoot,thead,th") ||
          (!table.querySelector("table") && rows[1] && columns > 1 && rows.length * columns >= 10))
      );
    });`,
  // A reading strips what is unlikely (1), weighs names (2) and cleans (4), and each further one does one thing less.
  _flagIsActive: "return this._flags & flag;",
  // Names are strings where no picture is drawn in markup.
  _getClassWeight: `
    var weight = 0;
    if (this._flagIsActive(2))
      for (const name of [e.className, e.id]) {
        if (this.REGEXPS.negative.test(name)) weight -= 25;
        if (this.REGEXPS.positive.test(name)) weight += 25;
      }
    return weight;`,
  _getInnerText: 'return e.textContent.trim().replace(/\\s{2,}/g, " ");',
  _hasAncestorTag: `
    for (let depth = 3; depth-- >= 0 && (node = node.parentNode); ) if (node.localName == tagName) return true;
    return false;`,
  _getAllNodesWithTag: 'return node.querySelectorAll(tagNames.join(","));',
  // Most articles have no table of data, and the boxes of those need not be searched for one.
  // What is counted of a box is counted when it is asked for.
  _cleanConditionally: `
    for (const node of this._flagIsActive(4) ? [...e.querySelectorAll(tag)].reverse() : []) {
      const count = (name) => node.getElementsByTagName(name).length;
      const share = (...tags) => this._getTextDensity(node, tags);
      if (this._dataTables.some((table) => node.contains(table) || table.contains(node)) || this._hasAncestorTag(node, "code"))
        continue;
      const weight = this._getClassWeight(node);
      const text = this._getInnerText(node);
      const [p, img, li, density] = [count("p"), count("img"), count("li"), this._getLinkDensity(node)];
      const isList = tag == "ul" || share("ul", "ol") > 0.9;
      const isOutside = () => !this._hasAncestorTag(node, "figure");
      if (
        weight < 0 ||
        (text.split(",").length <= 10 &&
          ((img > 1 && p / img < 0.5 && isOutside()) ||
            (!isList &&
              (li - 100 > p ||
                (weight < 25 && density > 0.2) ||
                (density &&
                  text.length < 25 &&
                  (!img || img > 2) &&
                  share("h1", "h2", "h3", "h4", "h5", "h6") < 0.9 &&
                  isOutside()))) ||
            (weight >= 25 && density > 0.5) ||
            (!img && !share("span", "li", "td", ...this.DIV_TO_P_ELEMS))) &&
          !(isList && img == li && [...node.children].every((child) => !child.children[1])))
      )
        node.remove();
    }`,
  _prepArticle: `
    this._markDataTables(articleContent);
    for (const tag of ["form", "fieldset", "table", "ul", "div"]) this._cleanConditionally(articleContent, tag);
    const only = (part, tag) => part && this._hasSingleTagInsideElement(part, tag) && part.firstElementChild;
    for (const table of articleContent.querySelectorAll("table")) {
      const cell = only(only(only(table, "TBODY") || table, "TR"), "TD");
      if (cell)
        table.replaceWith(this._setNodeTag(cell, [...cell.childNodes].every((part) => this._isPhrasingContent(part)) ? "P" : "DIV"));
    }`,
  _replaceBrs: `
    const isBreak = (node) => node?.tagName == "BR";
    for (const br of elem.querySelectorAll("br")) {
      let next;
      let isParting;
      for (; isBreak((next = this._nextNode(br.nextSibling))); next.remove()) isParting = true;
      if (!isParting) continue;
      const p = this._doc.createElement("p");
      br.replaceWith(p);
      while (
        (next = p.nextSibling) &&
        this._isPhrasingContent(next) &&
        !(isBreak(next) && isBreak(this._nextNode(next.nextSibling)))
      )
        p.append(next);
      while (p.lastChild && this._isWhitespace(p.lastChild)) p.lastChild.remove();
      if (p.parentNode.tagName == "P") this._setNodeTag(p.parentNode, "DIV");
    }`,
  _nextNode: `
    while (node && node.nodeType != 1 && !node.textContent.trim()) node = node.nextSibling;
    return node;`,
  _isWhitespace: 'return node.tagName == "BR" || (node.nodeType == 3 && !node.textContent.trim());',
  _initializeNode: `
    const tag = node.tagName;
    node.readability = {
      contentScore:
        this._getClassWeight(node) +
        (tag == "DIV" ? 5 : /^(PRE|TD|BLOCKQUOTE)$/.test(tag) ? 3 : /^(ADDRESS|[OUD]L|D[DT]|LI|FORM)$/.test(tag) ? -3 : /^(H[1-6]|TH)$/.test(tag) ? -5 : 0),
    };`,
  _setNodeTag: `
    const replacement = node.ownerDocument.createElement(tag);
    while (node.firstChild) replacement.append(node.firstChild);
    node.replaceWith(replacement);
    replacement.readability = node.readability;
    for (const attribute of node.attributes) replacement.setAttributeNode(attribute.cloneNode());
    return replacement;`,
  _getNextNode: `
    if (!ignoreSelfAndKids && node.firstElementChild) return node.firstElementChild;
    while (node && !node.nextElementSibling) node = node.parentNode;
    return node && node.nextElementSibling;`,
};
