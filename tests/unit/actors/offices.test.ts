import { describe, expect, test } from "vitest";
import { findActors } from "../../../lib/brief/actors/findActors.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";
import { articleOf } from "../points/sampleArticle.ts";

/** "Ida Brandt: maire": everybody found in a text, with roles. */
function peopleIn(language: string, text: string): string[] {
  const article = { ...articleOf([text]), language };
  return findActors(article, splitSentences(article))
    .filter(({ kind }) => kind === "person")
    .map(({ name, roles }) => [name, ...roles.map((role) => role.text)].join(": "));
}

describe("people in languages other than English, by what stands around an unknown name:", () => {
  test.each([
    ["de", "Am Montag kam Bürgermeisterin Oda Stelzer in den Hafen.", ["Oda Stelzer: Bürgermeisterin"]],
    ["de", "Am Montag dankte sie dem Hafenpräsidenten Otto Stelzer.", ["Otto Stelzer: Hafenpräsident"]],
    ["de", "Das steht im Bericht des Flutexperten Otto Stelzer.", ["Otto Stelzer: Flutexperte"]],
    ["de", "Am Montag kam die Finanzministerin Oda Stelzer.", ["Oda Stelzer: Finanzministerin"]],
    ["de", "Der Hafen ist zu, sagte Oda Stelzer am Montag.", ["Oda Stelzer"]],
    ["de", "Oda Stelzer (54) kam am Montag in den Hafen.", ["Oda Stelzer"]],
    ["de", "Am Montag kam Anwältin von Norvik in den Hafen.", []],
    ["de", "Auch Präsidentin von der Leun kam in den Hafen.", ["von der Leun: Präsidentin"]],
    ["de", "Das sagte Oda Stelzer der Norviker Zeitung.", ["Oda Stelzer"]],
    ["de", "Am Montag kam der Hafenminister von der NSP.", []],
    ["de", "Am Montag lag das Private Banking brach.", []],
    ["de", "Der Hafen ist zu, sagte Simone Vintzel von der Stiftung Ravn am Montag.", ["Simone Vintzel"]],
    ["de", "Am Montag kam auch Ursula von der Leun in den Hafen.", ["Ursula von der Leun"]],
    ["de", "Ein Mitglied vom Team von Svetlan Pesch kam am Montag.", []],
    ["de", "Am Montag sahen alle in der Premier League das Derby.", []],
    ["de", "Am Montag nahm Trainer Peter Stelzer Anna Brandt mit.", ["Peter Stelzer: Trainer", "Anna Brandt"]],
    ["de", "Die Teilhabe fehlt. Am Montag forderte Teilhabe der Hafen.", []],
    ["de", "Am Montag sagte Konferenz um Konferenz dasselbe.", []],
    ["de", "Am Montag kam Hessens Arbeitsministerin Anna Brandt.", ["Anna Brandt: Hessens Arbeitsministerin"]],
    ["de", "Am Montag kam UN-Generalsekretär Oda Stelzer.", ["Oda Stelzer: UN-Generalsekretär"]],
    ["de", "Am Montag kam Aktivist Otto Falk. Am Dienstag sagte Falk nichts mehr.", ["Otto Falk: Aktivist"]],
    ["de", "Am Montag kam Deichlauf-Siegerin Anna Brandt.", ["Anna Brandt: Deichlauf-Siegerin"]],
    ["de", "Anna Brandt kam. Am Montag lachte Deichlauf-Siegerin Brandt.", ["Anna Brandt: Deichlauf-Siegerin"]],
    ["de", "Am Montag kam auch Anna-Lena Brandt.", ["Anna-Lena Brandt"]],
    ["de", "In den vergangenen Monaten kritisierte sie den Hafen.", []],
    ["de", "Am Montag nannte sie den Beinamen Traubenblüte.", []],
    ["de", "Am Montag kam der Sprecher Wahlkampf in den Hafen.", []],
    ["de", "Am Montag war der Neue Hafen noch zu.", []],
    ["de", "Am Montag begann die Premier League.", []],
    ["fr", "« C’est fini », dit Solenne Praud lundi. Puis Mme Praud a souri.", ["Solenne Praud"]],
    ["fr", "La maire, Solenne Praud, a fermé le port lundi.", ["Solenne Praud: maire"]],
    ["fr", "Solenne Praud, maire de Vaury, a fermé le port.", ["Solenne Praud: maire de Vaury"]],
    ["fr", "« C’est fini », dit Solenne Praud lundi soir.", ["Solenne Praud"]],
    ["fr", "L’ancien maire Otto Praud est venu.", ["Otto Praud: ancien maire"]],
    ["de", "Am Montag kam der frühere Bürgermeister Otto Stelzer.", ["Otto Stelzer: frühere Bürgermeister"]],
    ["es", "La alcaldesa Aurea Sanz cerró el puerto el lunes.", ["Aurea Sanz: alcaldesa"]],
    ["es", "Ayer habló el alcalde de Rioseco Bajo en el puerto.", []],
    ["it", "Ieri la sindaca Clara Bassi ha chiuso il porto.", ["Clara Bassi: sindaca"]],
    ["pt", "Ontem a prefeita Dalva Nune fechou o porto.", ["Dalva Nune: prefeita"]],
    ["pt", "A prefeita Dalva Nune fechou o porto. Segundo Dalva Nune, o porto está fechado.", ["Dalva Nune: prefeita"]],
    ["pt", "A prefeita Dalva Nune pagou US$ 31 milhões. Ontem, US$ 2 milhões.", ["Dalva Nune: prefeita"]],
    ["pt", "A prefeita Dalva Nune chegou a São Paulo. Em São Paulo ela falou.", ["Dalva Nune: prefeita"]],
    ["fr", "Le député NSP Otto Praud est venu. Otto Praud, dit-on, a ri.", ["Otto Praud: député NSP"]],
    ["nl", "Gisteren sloot burgemeester Anneke Veldt de haven.", ["Anneke Veldt: burgemeester"]],
    ["es", "El plan de Javi Rioseco llegó al puerto.", ["Javi Rioseco"]],
    ["it", "Il piano di Gianluca Bassi e di Clara Vale è pronto.", ["Gianluca Bassi", "Clara Vale"]],
    ["pt", "O plano de Thiago Nune e da Telma Vale saiu.", ["Thiago Nune", "Telma Vale"]],
    ["nl", "Het plan van Wouter Veldt is klaar.", ["Wouter Veldt"]],
    ["es", "Ayer cerró el puerto de Rioseco.", []],
    ["es", "Ayer habló el juez del Tribunal Supremo Javi Rioseco.", ["Javi Rioseco: juez del Tribunal Supremo"]],
    ["es", "Ayer habló la directora del Hospital Universitario Juan Vale.", []],
    [
      "fr",
      "La ministre a reçu hier le porte-parole du port de Vaury, Lin Jiao, au quai.",
      ["Lin Jiao: porte-parole du port de Vaury"],
    ],
    [
      "de",
      "Am Montag kritisiert die Vorsitzende der Hafenvereine, Kolea Vale, den Umbau.",
      ["Kolea Vale: Vorsitzende der Hafenvereine"],
    ],
    ["pt", "O disco dos Wailing Norviks de Thiago Nune saiu.", ["Thiago Nune"]],
    ["es", "Estuvo en el Hospital Central de Javi Rioseco.", []],
    ["fr", "C’est la conseillère régionale de Vaury Solenne Praud.", []],
    ["fr", "C’est la conseillère régionale de Vaury Sophie Praud.", ["Sophie Praud: conseillère régionale de Vaury"]],
    ["pt", "Ontem veio Thiago Nune Vale. TNV ficou no porto, e TNV falou.", ["Thiago Nune Vale"]],
    ["de", "Nataliia Storholm lief am Montag durch den Hafen.", ["Nataliia Storholm"]],
    ["nb", "Aksel Ravn gikk hjem. Aksel Ravns båt lå i havna.", ["Aksel Ravn"]],
    ["da", "Stine Ravn sejlede hjem. Det var Stine Ravns båd.", ["Stine Ravn"]],
    ["tr", "Süleyman Vale limana geldi. Süleyman Vale'nin gemisi battı.", ["Süleyman Vale"]],
    ["nb", "I går stengte ordfører Kara Bøe havna.", ["Kara Bøe: ordfører"]],
    ["da", "I går lukkede borgmester Kara Bøe havnen.", ["Kara Bøe: borgmester"]],
    ["sv", "I går stängde kommunalrådet Kara Böe hamnen.", ["Kara Böe: kommunalrådet"]],
    ["sv", "I går stängde borgmästare Kara Böe hamnen.", ["Kara Böe: borgmästare"]],
    ["pl", "Wczoraj burmistrz Iga Malecka zamknęła port.", ["Iga Malecka: burmistrz"]],
    ["tr", "Dün belediye başkanı Selme Topçu limanı kapattı.", ["Selme Topçu: belediye başkanı"]],
    ["tr", "Dün Norvikli Süleyman Vale limana geldi.", ["Süleyman Vale"]],
    ["tr", "Dün Norvik Valisi Süleyman Vale limanı kapattı.", ["Süleyman Vale: Norvik Valisi"]],
    ["tr", "Dün şirketin CEO'su Ozan Vale limanı kapattı.", ["Ozan Vale"]],
    ["nb", "Gustav Bøe ba passasjerene, mate og skipper, om ikke å gå.", ["Gustav Bøe"]],
  ])("%s: %s", (language, text, people) => {
    expect(peopleIn(language, text)).toEqual(people);
  });
});

test("a lone German word for a body that says something is an organization", () => {
  const article = { ...articleOf(["Am Montag stürmte es. Das Hafenministerium warnte vor Regen."]), language: "de" };
  const bodies = findActors(article, splitSentences(article)).map(({ kind, name }) => `${name}: ${kind}`);
  expect(bodies).toEqual(["Hafenministerium: organization"]);
});
