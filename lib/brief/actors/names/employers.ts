import { ORGANIZATION_WORDS } from "../data/organizations.ts";
import { isOrganizationNoun } from "../roles/roleNouns.ts";
import type { Mention } from "../types.ts";
import { isGivenNameAbroad } from "./givenName.ts";

/** "Ida Brandt of Nordfast Partners": two words for a person, and where they work. */
const OF_FIRM =
  /^(\p{Upper}\p{Lower}+(?:\s\p{Upper}\.)?\s(\p{Upper}[\p{Alpha}’'-]+))\s(of|at)\s(?:the\s)?(?=\p{Upper})/u;
/** What bodies are called behind the name of a place that is a given name, too: "Charlotte Chamber of Trade". */
const OF_BODY =
  /^(?:Chamber|Friends|Sons|Daughters|Knights|Sisters|Brothers|State|House|Houses|Conference|Archdiocese|Register|Division|Order|Chapter|Bar|College|Ministries|City|County|Port|Bishops|Coast|Falls|Springs|Beach|Valley)$/u;

/** The mentions, with people apart from where they work that the tagger took for one body with it. English. */
export const withoutEmployers = (mentions: readonly Mention[]): Mention[] =>
  mentions.flatMap((mention) => {
    const found = mention.kind === "organization" ? OF_FIRM.exec(mention.text) : null;
    const [whole = "", name = "", surname = ""] = found ?? [];
    const isName =
      isGivenNameAbroad(name.split(" ")[0] ?? "") &&
      !ORGANIZATION_WORDS.has(surname) &&
      !isOrganizationNoun(surname.toLowerCase()) &&
      !OF_BODY.test(surname);
    if (!found || !isName) return [mention];
    const firm = mention.start + whole.length;
    return [
      { ...mention, kind: "person" as const, end: mention.start + name.length, text: name },
      { ...mention, start: firm, text: mention.text.slice(whole.length) },
    ];
  });
