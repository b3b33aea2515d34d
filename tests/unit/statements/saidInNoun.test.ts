import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { linesBy } from "./read.ts";

const CAST = ["person Ida Brandt/Brandt", "person Otto Falk/Falk", "organization Harbour Union"];
const lines = (text: string) => linesBy(articleOf([text], { language: "en" }), CAST);

describe("what somebody says beside a noun for it", () => {
  test.each([
    ["Ida Brandt’s argument is that the port makes money.", "indirect Ida Brandt: the port makes money"],
    ["Ida Brandt left. Her biggest fear is that the port will shut.", "indirect Ida Brandt: the port will shut"],
    ["The government’s position is that the port should open.", "indirect ? The government: the port should open"],
    ["The view of the Harbour Union is that the port is late.", "indirect Harbour Union: the port is late"],
    ["The fear among divers is that the port will shut.", "indirect ? divers: the port will shut"],
    ["Her hope was that the port would open, but it did not.", "indirect ? Her hope: the port would open"],
    ["Ida Brandt’s verdict: “A dead end.”", "direct Ida Brandt: A dead end."],
    ["Ida Brandt’s advice to divers is simple: “Stay at home.”", "direct Ida Brandt: Stay at home."],
    ["The reply from the Harbour Union: “We will never pay.”", "direct Harbour Union: We will never pay."],
    ["“We will never pay,” came the reply from Otto Falk.", "direct Otto Falk: We will never pay"],
    ["“We will never pay,” was the blunt message from the Harbour Union.", "direct Harbour Union: We will never pay"],
    ["“A dead end” is Ida Brandt’s verdict on the port.", "direct Ida Brandt: A dead end"],
    ["“A dead end” was how Ida Brandt described the port.", "direct Ida Brandt: A dead end"],
    ["“A dead end” is how one diver puts it.", "direct ? one diver: A dead end"],
  ])("%s", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  test.each([
    "The hope is that the port will open.",
    "One complaint is that the port has closed.",
    "My view is that the port should open.",
    "The port’s problem is that it was built on sand.",
    "“We will never pay,” came the reply.",
    "“We will never pay” is the slogan of the Harbour Union.",
    "Ida Brandt’s answer to the flood was a wall.",
    "Ida Brandt’s message was on the board of the port.",
  ])("not by: %s", (text) => {
    expect(lines(text)).toEqual([]);
  });
});
