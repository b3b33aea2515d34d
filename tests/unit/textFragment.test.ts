import { expect, test } from "vitest";
import { addressOfQuote } from "../../lib/text/textFragment.ts";

test.each([
  ["https://news.example/a", "Ten years more.", "https://news.example/a#:~:text=Ten%20years%20more."],
  ["https://news.example/a#top", "Ten years.", "https://news.example/a#:~:text=Ten%20years."],
  ["https://news.example/#/story/7", "Ten years.", "https://news.example/#/story/7:~:text=Ten%20years."],
  [
    "https://news.example/a",
    "well-kept, safe & sound",
    "https://news.example/a#:~:text=well%2Dkept%2C%20safe%20%26%20sound",
  ],
  ["https://news.example/a", "  ", "https://news.example/a"],
])("%s, “%s”", (url, quote, address) => {
  expect(addressOfQuote(url, quote)).toBe(address);
});

test("a long quote is named by its first and last five words", () => {
  const quote =
    "The ferry to Sandholm will sail for another ten years under the plan that the ministry published on Monday.";
  expect(addressOfQuote("https://news.example/a", quote)).toBe(
    "https://news.example/a#:~:text=The%20ferry%20to%20Sandholm%20will,the%20ministry%20published%20on%20Monday.",
  );
});

test("a long quote without spaces is named by its first and last characters", () => {
  const quote = "渡船".repeat(60);
  const [start, end] = decodeURIComponent(
    addressOfQuote("https://news.example/a", quote).split(":~:text=")[1] ?? "",
  ).split(",");
  expect([start, end]).toEqual(["渡船".repeat(6), "渡船".repeat(6)]);
});
