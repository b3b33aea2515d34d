/** Passages of the one long function that finds the article, and what stands in their place: the same choices, in fewer words. */
export const PASSAGES: readonly (readonly [RegExp, string])[] = [
  // What a further attempt begins with is a copy of the tree, which need not be parsed; behind the last one comes no further.
  [/^ {4}var pageCacheHtml = .*\n/m, ""],
  [/^ {4}while \(true\) \{\n/m, "    while (true) {\n      const copy = this._flags && page.cloneNode(true);\n"],
  [/^ {10}var endOfSearchMarkerNode = [\s\S]*?(?=^ {10}this\._articleByline = )/m, ""],
  [/\bthis\._flagIsActive\(\s*this\.FLAG_STRIP_UNLIKELYS\s*\)/, "this._flagIsActive(1)"],
  [/\bitemPropNameNode \?\? node\b/, 'node.querySelector("[itemprop*=name]") ?? node'],
  [/\(node\.tagName === "DIV" \|\|[^)]*"H6"\)/, "/^(DIV|SECTION|HEADER|H[1-6])$/.test(node.tagName)"],
  [
    /^ {6}this\._forEachNode\(elementsToScore, [\s\S]*?^ {6}\}\);\n/m,
    `      for (const element of elementsToScore) {
        const text = this._getInnerText(element);
        if (text.length < 25) continue;
        const worth = 1 + text.split(this.REGEXPS.commas).length + Math.min(Math.floor(text.length / 100), 3);
        let box = element.parentNode;
        for (let level = 0; level < 5 && box?.parentNode?.tagName; level++, box = box.parentNode) {
          if (!box.readability) {
            this._initializeNode(box);
            candidates.push(box);
          }
          box.readability.contentScore += worth / (level < 2 ? level + 1 : level * 3);
        }
      }
`,
  ],
  [
    /^ {6}var topCandidates = \[\];\n[\s\S]*?(?=^ {6}var topCandidate = )/m,
    `      for (const candidate of candidates) candidate.readability.contentScore *= 1 - this._getLinkDensity(candidate);
      const topCandidates = candidates.sort((a, b) => b.readability.contentScore - a.readability.contentScore).slice(0, 5);
`,
  ],
  // Three others that are nearly as good, all in one box: that box.
  [
    /^ {8}var alternativeCandidateAncestors = \[\];\n[\s\S]*?(?=^ {8}if \(!topCandidate\.readability\) )/m,
    `        const alike = topCandidates.filter(
          (other, at) => at && other.readability.contentScore / topCandidate.readability.contentScore >= 0.75,
        );
        for (let box = topCandidate; alike[2] && (box = box.parentNode).tagName != "BODY"; )
          if (alike.filter((other) => other != box && box.contains(other))[2]) {
            topCandidate = box;
            break;
          }
`,
  ],
  [
    /^ {8}parentOfTopCandidate = topCandidate\.parentNode;\n {8}var lastScore = [\s\S]*?(?=^ {8}\/\/ If the top candidate is the only child)/m,
    `        let last = topCandidate.readability.contentScore;
        const least = last / 3;
        for (let box = topCandidate; (box = box.parentNode).tagName != "BODY"; ) {
          const score = box.readability?.contentScore;
          if (score < least) break;
          if (score > last) {
            topCandidate = box;
            break;
          }
          last = score ?? last;
        }
`,
  ],
  [
    /^ {6}var siblingScoreThreshold = [\s\S]*?(?=^ {6}this\._prepArticle\(articleContent\);)/m,
    `      const bonus = topCandidate.readability.contentScore * 0.2;
      for (const part of [...topCandidate.parentNode.children]) {
        const isProse = () => {
          const text = this._getInnerText(part);
          const density = this._getLinkDensity(part);
          return text.length > 80 ? density < 0.25 : text.length < 80 && !density && /\\.( |$)/.test(text);
        };
        const isAlike = part.className && part.className == topCandidate.className;
        if (
          part == topCandidate ||
          part.readability?.contentScore + (isAlike ? bonus : 0) >= Math.max(10, bonus) ||
          (part.nodeName == "P" && isProse())
        )
          articleContent.append(/^(DIV|ARTICLE|SECTION|P|[OU]L)$/.test(part.nodeName) ? part : this._setNodeTag(part, "DIV"));
      }
`,
  ],
  [
    /^ {6}var parseSuccessful = true;\n[\s\S]*?^ {6}if \(parseSuccessful\) \{\n[\s\S]*?\n {6}\}\n/m,
    `      const { length } = this._getInnerText(articleContent);
      if (length >= this._charThreshold) return articleContent;
      this._attempts.push({ articleContent, length });
      const flag = [1, 2, 4].find((each) => this._flagIsActive(each));
      if (!flag) {
        const [best] = this._attempts.sort((a, b) => b.length - a.length);
        return best.length ? best.articleContent : null;
      }
      page.replaceChildren(...copy.childNodes);
      this._removeFlag(flag);
`,
  ],
  [/^ {4}this\._replaceNodeTags\(.*"SPAN"\);\n/m, ""],
  [/^ {2}DEFAULT_N_TOP_CANDIDATES: .*\n/m, ""],
  [/^ {2}ALTER_TO_DIV_EXCEPTIONS: \[[^\]]*\],\n/m, ""],
];
