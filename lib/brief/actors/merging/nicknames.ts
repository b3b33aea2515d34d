import type { Mention } from "../types.ts";

/** First names with the short forms that English news uses for them; a short form may be of several names. */
const FORMS = `
Alexander Alex Alec Sandy; Alexandra Alex Alexa Sandra; Andrew Andy Drew; Anthony Tony; Antonio Tony; Arthur Art; Benjamin Ben Benny; Bernard Bernie;
Catherine Cathy Kate Cat; Charles Charlie Chuck; Christopher Chris; Christine Chris Chrissy; Christina Chris Tina; Daniel Dan Danny; David Dave;
Deborah Deb Debbie; Donald Don Donnie; Douglas Doug; Edward Ed Eddie Ted Ned; Elizabeth Liz Beth Lizzie Betty; Eugene Gene; Francis Frank; Frederick Fred
Freddie; Gabriel Gabe; Geoffrey Geoff; Gerald Gerry Jerry; Gregory Greg; Harold Harry Hal; Henry Harry Hank; Jacob Jake; James Jim Jimmy Jamie;
Jeffrey Jeff; Jennifer Jen Jenny; Jessica Jess; John Jack Johnny; Jonathan Jon; Joseph Joe Joey; Joshua Josh; Katherine Kate Kathy Katie; Kathleen Kathy
Kate; Kenneth Ken Kenny; Kimberly Kim; Lawrence Larry; Leonard Len Lenny; Leonardo Leo; Louis Lou; Margaret Maggie Meg Peggy; Matthew Matt; Maxwell Max;
Maximilian Max; Michael Mike Mick Mickey; Mitchell Mitch; Nathaniel Nate Nat; Nathan Nate; Nicholas Nick Nicky; Oliver Ollie; Pamela Pam; Patricia Pat
Patty Tricia; Patrick Pat Paddy; Peter Pete; Philip Phil; Phillip Phil; Raymond Ray; Rebecca Becky; Richard Rich Rick Dick Ricky; Robert Rob Bob Bobby
Robbie; Ronald Ron Ronnie; Russell Russ; Samuel Sam; Samantha Sam; Sebastian Seb; Stephen Steve Stevie; Steven Steve Stevie; Steve Stevie; Stephanie Steph; Stuart Stu; Susan Sue;
Suzanne Sue; Theodore Ted Theo; Theresa Terry; Terence Terry; Thomas Tom Tommy; Timothy Tim; Victor Vic; Victoria Vicky Tori; Vincent Vince Vinny; Walter
Walt; William Bill Billy Will Willie; Zachary Zach Zack
`;

/** The names that each short form may be of. */
const FULL_OF = new Map<string, Set<string>>();
for (const row of FORMS.split(";")) {
  const [full = "", ...shorts] = row.trim().split(/\s+/u);
  for (const short of shorts) FULL_OF.set(short, (FULL_OF.get(short) ?? new Set()).add(full));
}

/**
 * "Alex Tarn" of a story that also has Alexander Tarn: a merge needs both names in full, nobody else of that family whom the short form could
 * be of, no word for a relative, and no sentence that has both. Returns the full form of each such short one.
 *
 * @param relatives full names that stand behind a word for a relative.
 */
export function nicknamesOf(mentions: readonly Mention[], relatives: ReadonlySet<string>): ReadonlyMap<string, string> {
  const sentences = new Map<string, Set<number>>();
  for (const { kind, text, sentence } of mentions)
    if (kind === "person" && text.includes(" "))
      sentences.set(text, (sentences.get(text) ?? new Set<number>()).add(sentence));
  /** Names by first name and surname: one pass, however many of a family there are. */
  const called = new Map<string, string[]>();
  for (const name of sentences.keys()) {
    const known = called.get(endsOf(name));
    if (known) known.push(name);
    else called.set(endsOf(name), [name]);
  }
  const found = new Map<string, string>();
  for (const [name, own] of sentences) {
    const [first = "", ...rest] = name.split(" ");
    const bearers = [...(FULL_OF.get(first) ?? [])].flatMap((whole) => called.get(`${whole} ${rest.at(-1)}`) ?? []);
    const [full, ...others] = bearers;
    if (!full || others.length > 0 || relatives.has(full) || relatives.has(name)) continue;
    const theirs = sentences.get(full) ?? own;
    if (![...own].some((sentence) => theirs.has(sentence))) found.set(name, full);
  }
  return found;
}

/** "Alexander M. Tarn Jr." is "Alexander Tarn" here. */
const endsOf = (name: string) => {
  const words = name.replace(/,?\s[JS]r\.?$/u, "").split(" ");
  return `${words[0]} ${words.at(-1)}`;
};
