import { describe, expect, test } from "vitest";
import { actorsIn } from "./actorsIn.ts";

const actors = actorsIn("de");

describe("German actors, by the learned tagger and what rules know besides:", () => {
  test.each([
    ["Am Montag kam Bürgermeisterin Oda Stelzer in den Hafen.", ["Oda Stelzer: Bürgermeisterin"]],
    ["Am Montag kam die Finanzministerin Oda Stelzer.", ["Oda Stelzer: Finanzministerin"]],
    ["Der Hafen ist zu, sagte Oda Stelzer am Montag.", ["Oda Stelzer"]],
    ["Oda Stelzer (54) kam am Montag in den Hafen.", ["Oda Stelzer"]],
    ["Am Montag kam Anwältin von Norvik in den Hafen.", []],
    ["Auch Präsidentin von der Leun kam in den Hafen.", ["von der Leun: Präsidentin"]],
    ["Das sagte Oda Stelzer der Norviker Zeitung.", ["Oda Stelzer"]],
    ["Am Montag kam der Hafenminister von der NSP.", ["NSP"]],
    ["Am Montag lag das Private Banking brach.", []],
    ["Der Hafen ist zu, sagte Simone Vintzel von der Stiftung Ravn am Montag.", ["Simone Vintzel"]],
    ["Am Montag kam auch Ursula von der Leun in den Hafen.", ["Ursula von der Leun"]],
    ["Ein Mitglied vom Team von Svetlan Pesch kam am Montag.", []],
    ["Am Montag nahm Trainer Peter Stelzer Anna Brandt mit.", ["Peter Stelzer: Trainer", "Anna Brandt"]],
    ["Die Teilhabe fehlt. Am Montag forderte Teilhabe der Hafen.", []],
    ["Am Montag sagte Konferenz um Konferenz dasselbe.", []],
    ["Am Montag kam Hessens Arbeitsministerin Anna Brandt.", ["Anna Brandt: Hessens Arbeitsministerin"]],
    ["Am Montag kam UN-Generalsekretär Oda Stelzer.", ["Oda Stelzer: UN-Generalsekretär"]],
    ["Am Montag kam Aktivist Otto Falk. Am Dienstag sagte Falk nichts mehr.", ["Otto Falk = Falk: Aktivist"]],
    ["Am Montag kam Deichlauf-Siegerin Anna Brandt.", ["Anna Brandt: Deichlauf-Siegerin"]],
    ["Anna Brandt kam. Am Montag lachte Hafen-Expertin Brandt.", ["Anna Brandt = Brandt: Hafen-Expertin"]],
    ["Am Montag kam auch Anna-Lena Brandt.", ["Anna-Lena Brandt"]],
    ["In den vergangenen Monaten kritisierte sie den Hafen.", []],
    ["Am Montag nannte sie den Beinamen Traubenblüte.", []],
    ["Am Montag kam der Sprecher Wahlkampf in den Hafen.", []],
    ["Am Montag war der Neue Hafen noch zu.", []],
    ["Das sagte Justizminister Otto Falk (NSP). Die NSP schwieg.", ["Otto Falk: Justizminister", "NSP"]],
    ["Otto Falk kam mit Oda Stelzer. Alle sahen Falks Boot im Hafen.", ["Otto Falk = Falk", "Oda Stelzer"]],
    ["Wer z.B. Arztbriefe lesen will, kann z. B. Oda Stelzer fragen. Oda Stelzer hilft.", ["Oda Stelzer"]],
    ["Angeklagt ist Dieter S. aus Norvik, sagte Oda Stelzer.", ["Dieter S.", "Oda Stelzer"]],
  ])("%s", (text, expected) => {
    expect(actors(text)).toEqual(expected);
  });
});
