import type { PageBlock } from "../blocks.ts";
import { lowerCase } from "../wordsOf.ts";
import type { Pruner } from "./types.ts";

/** What heads the readers' opinions: the whole line, with how many there are. */
const HEAD =
  /^(?:(?:latest|recent|reader|user|all)s?['’]? )?(?:\d+ )?(?:comments?|leave a (?:comment|reply)|responses|discussion|kommentare?|leserkommentare|kommentarer|commentaires?|réactions|comentarios?|comentários?|commenti|reacties|komentarze|opinie|yorumlar|(?:последние )?комментарии|отзывы|коментарі|σχόλια|bình luận|评论|評論|コメント)(?: ?[([]?\d+[)\]]?)? ?:?$/;
/** When somebody wrote it, or who. */
const STAMP = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|^(?:posted by|by |von |~)|отзыв/;
/** Blocks below the head within which the first stamp stands. */
const NEAR = 4;
const STAMP_WORDS = 14;

/** What readers say below the story, from the line that heads it on. */
export const comments: Pruner = {
  name: "comments",
  drops: (_block, index, { commentsFrom }) => index >= commentsFrom,
};

/** The index of the line that opens the comments; the number of blocks where there are none. */
export function commentsStart(blocks: readonly PageBlock[], first: number | undefined): number {
  const at = blocks.findIndex(
    ({ text, words, ends }, index) =>
      first !== undefined &&
      index > first &&
      words <= 5 &&
      !ends &&
      HEAD.test(lowerCase(text)) &&
      blocks
        .slice(index + 1, index + 1 + NEAR)
        .some((block) => block.words <= STAMP_WORDS && STAMP.test(lowerCase(block.text))),
  );
  return at < 0 ? blocks.length : at;
}
