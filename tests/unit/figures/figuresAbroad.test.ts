import { expect, test } from "vitest";
import { findFigures } from "../../../lib/brief/figures/findFigures.ts";
import { splitSentences } from "../../../lib/text/splitSentences.ts";

/** The figures of a text: as written, their value, and what they are of or count. */
function figuresIn(language: string, text: string) {
  const article = { language, title: "", blocks: [{ kind: "paragraph", text }] } as const;
  return findFigures(article, splitSentences(article), []).map(({ quote, value, unit, counts }) => [
    quote.text,
    value,
    unit ?? counts,
  ]);
}

test.each([
  ["cs", "V přístavu čeká 20 nových lodí na vítr.", ["20 nových lodí", 20, "nových lodí"]],
  ["cs", "Oprava stála 1,2 mld. korun z rozpočtu.", ["1,2 mld. korun", 1.2e9, "korun"]],
  ["cs", "Linka ztratila 40 procent cestujících.", ["40 procent", 40, "%"]],
  ["cs", "V přístavu stojí pět lodí.", ["pět lodí", 5, "lodí"]],
  ["sk", "V prístave čaká 20 nových lodí na vietor.", ["20 nových lodí", 20, "nových lodí"]],
  ["sk", "Linka stratila 3,5 percenta cestujúcich.", ["3,5 percenta", 3.5, "%"]],
  ["hu", "A kikötőben 20 új hajó várt a szélre.", ["20 új hajó", 20, "új hajó"]],
  ["hu", "A járat az utasok 40 százalékát elvesztette.", ["40 százalékát", 40, "%"]],
  ["hu", "A híd 500 millió forintos beruházás.", ["500 millió forintos", 5e8, "forintos"]],
  ["ro", "În port așteaptă 20 de nave mari.", ["20 de nave mari", 20, "nave mari"]],
  ["ro", "Podul a costat 20 de milioane de euro.", ["20 de milioane de euro", 2e7, "euro"]],
  ["ro", "Linia a pierdut 40 la sută dintre pasageri.", ["40 la sută", 40, "%"]],
  ["ro", "În port sunt douăzeci de nave.", ["douăzeci de nave", 20, "nave"]],
  ["fi", "Satamassa odottaa 20 uutta laivaa tuulta.", ["20 uutta laivaa", 20, "uutta laivaa"]],
  ["fi", "Linja menetti 40 prosenttia matkustajista.", ["40 prosenttia", 40, "%"]],
  ["fi", "Onnettomuudessa loukkaantui viisi kalastajaa.", ["viisi kalastajaa", 5, "kalastajaa"]],
  ["bg", "На пристанището чакат 20 нови кораба.", ["20 нови кораба", 20, "нови кораба"]],
  ["bg", "Линията загуби 40 на сто от пътниците.", ["40 на сто", 40, "%"]],
  ["bg", "Ремонтът струва 3,5 млрд. лв. според града.", ["3,5 млрд. лв", 3.5e9, "лв"]],
  ["hr", "U luci čeka 20 novih brodova.", ["20 novih brodova", 20, "novih brodova"]],
  ["hr", "Linija je izgubila 40 posto putnika.", ["40 posto", 40, "%"]],
  ["sl", "V pristanišču čaka 20 novih ladij.", ["20 novih ladij", 20, "novih ladij"]],
  ["sl", "Linija je izgubila 40 odstotkov potnikov.", ["40 odstotkov", 40, "%"]],
  ["ca", "Al port esperen 20 vaixells nous.", ["20 vaixells nous", 20, "vaixells nous"]],
  ["ca", "El pont va costar 3.000 milions de dòlars.", ["3.000 milions de dòlars", 3e9, "dòlars"]],
  ["ca", "La línia ha perdut el 40 per cent dels passatgers.", ["40 per cent", 40, "%"]],
  ["id", "Sebanyak 20 kapal baru menunggu di pelabuhan.", ["20 kapal", 20, "kapal"]],
  ["id", "Jembatan itu menelan biaya Rp 500 juta.", ["Rp 500 juta", 5e8, "Rp"]],
  ["id", "Jalur itu kehilangan 40 persen penumpang.", ["40 persen", 40, "%"]],
  ["is", "Í höfninni bíða 20 nýir bátar.", ["20 nýir bátar", 20, "nýir bátar"]],
  ["is", "Brúin kostaði 500 milljónir króna.", ["500 milljónir króna", 5e8, "króna"]],
  ["lt", "Uoste laukia 20 naujų laivų.", ["20 naujų laivų", 20, "naujų laivų"]],
  ["lt", "Linija neteko 40 procentų keleivių.", ["40 procentų", 40, "%"]],
  ["fa", "در بندر ۲۰ کشتی تازه منتظر هستند.", ["۲۰ کشتی", 20, "کشتی"]],
  ["fa", "پل ۵۰۰ میلیارد تومان هزینه داشت.", ["۵۰۰ میلیارد تومان", 5e11, "تومان"]],
  ["cs", "Na mostě čekalo 200 lidí.", ["200 lidí", 200, "lidí"]],
  ["sk", "Na moste čakalo 200 ľudí.", ["200 ľudí", 200, "ľudí"]],
  ["hu", "A hídon 200 ember várt.", ["200 ember", 200, "ember"]],
  ["ro", "Pe pod au așteptat 200 de oameni.", ["200 de oameni", 200, "oameni"]],
  ["fi", "Sillalla odotti 200 ihmistä.", ["200 ihmistä", 200, "ihmistä"]],
  ["bg", "На моста чакаха 200 души.", ["200 души", 200, "души"]],
  ["hr", "Na mostu je čekalo 200 ljudi.", ["200 ljudi", 200, "ljudi"]],
  ["sl", "Na mostu je čakalo 200 ljudi.", ["200 ljudi", 200, "ljudi"]],
  ["ca", "Al pont esperaven 200 persones.", ["200 persones", 200, "persones"]],
  ["id", "Sebanyak 17.000 orang menunggu di jembatan.", ["17.000 orang", 17_000, "orang"]],
  ["is", "Á brúnni biðu 200 manns.", ["200 manns", 200, "manns"]],
  ["lt", "Ant tilto laukė 200 žmonių.", ["200 žmonių", 200, "žmonių"]],
  ["fa", "روی پل ۲۰۰ نفر منتظر بودند.", ["۲۰۰ نفر", 200, "نفر"]],
])("%s: %s", (language, text, figure) => {
  expect(figuresIn(language, text)).toEqual([figure]);
});

test.each([
  ["cs", "how long ago it was", "Tunel otevřeli před 20 lety."],
  ["cs", "the ones behind tens", "V přístavu stojí dvacet pět lodí."],
  ["cs", "what people did", "V přístavu 20 zahynulo a další jsou zraněni."],
  ["sk", "an age", "Ida Vahlová, 54 rokov, vyplávala."],
  ["hu", "how long ago it was", "A hidat 20 évvel ezelőtt adták át."],
  ["hu", "a week and what has effect", "A hét végén nem hat a szél."],
  ["ro", "what is new", "Consiliul vrea o nouă lege a portului."],
  ["ro", "how long ago it was", "Podul a fost deschis acum 20 de ani."],
  ["fi", "how long ago it was", "Silta avattiin 20 vuotta sitten."],
  ["fi", "what people did", "Onnettomuudessa 20 kuoli satamassa."],
  ["bg", "the ones behind tens", "На кея чакат двадесет и пет кораба."],
  ["hr", "a day", "Most je otvoren 12. svibnja u luci."],
  ["is", "how long ago it was", "Brúin var opnuð fyrir 20 árum."],
  ["lt", "how long ago it was", "Tiltas atidarytas prieš 20 metų."],
  ["fa", "one of a row", "گل را فالک در دقیقه ۱۲ زد."],
  ["id", "one of a row", "Rapat dimulai pukul 12 siang di pelabuhan."],
  ["fa", "what is not", "پل بسته نه تنها شهر را آزار می\u200cدهد."],
])("%s: %s is no figure", (language, _what, text) => {
  expect(figuresIn(language, text)).toEqual([]);
});
