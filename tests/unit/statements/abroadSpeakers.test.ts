import { describe, expect, test } from "vitest";
import { articleOf } from "../points/sampleArticle.ts";
import { briefOf, linesBy } from "./read.ts";

interface Language {
  readonly actors: readonly string[];
  readonly cases: readonly (readonly [text: string, ...lines: string[]])[];
}

/** Sentences of our own in which something stands where a speaker may: adverbs, what is measured, who owns what. */
const LANGUAGES: Record<string, Language> = {
  nb: {
    actors: ["person Ida Ravn/Ravn", "person Otto Falk/Falk, havnesjef", "organization Kaipartiet"],
    cases: [
      [
        "Likevel mener riktignok annenhver fisker at den gamle kaia bør stå.",
        "indirect ? annenhver fisker: den gamle kaia bør stå",
      ],
      [
        "Disse tegningene mener jeg er et godt bevis på at havna må bygges om, sier Ida Ravn.",
        "indirect Ida Ravn: Disse tegningene mener jeg er et godt bevis på at havna må bygges om",
      ],
      ["– Nei. Vi tror fortsatt at tunnelen bør stenges."],
      ["Ida Ravn bekrefter nok en gang at kaia er stengt.", "indirect Ida Ravn: kaia er stengt"],
      ["Kaipartiet har blant annet lovet at båtene får ny kai.", "indirect Kaipartiet: båtene får ny kai"],
      [
        "Tre uker senere, i mai, varsler nyvalgt havnesjef Otto Falk overfor byen at kaia er farlig.",
        "indirect Otto Falk: kaia er farlig",
      ],
      [
        "– Ingen vet hvem som betaler for kaia, sier lederen for fiskernes lokale forbund Havneforbundet (HF), Otto Falk, i går.",
        "direct Otto Falk: Ingen vet hvem som betaler for kaia",
      ],
      ["– Da tror du kanskje at kaia er trygg."],
      [
        "På spørsmålet om kaia trenger nytt tak, eller om det gamle holder ut året, svarte 41 prosent at taket lekker hver vinter.",
        "indirect ? 41 prosent: taket lekker hver vinter",
      ],
      [
        "– Det blir flere båter når kaia er ferdig, innvender Ida Ravn.",
        "direct Ida Ravn: Det blir flere båter når kaia er ferdig",
      ],
      ["– Endelig fikk vi en kai! jubler Otto Falk.", "direct Otto Falk: Endelig fikk vi en kai"],
      [
        "– Skipet ba havna om hjelp før det gikk på grunn, skriver et lokalt nyhetsbyrå.",
        "direct ? et lokalt nyhetsbyrå: Skipet ba havna om hjelp før det gikk på grunn",
      ],
    ],
  },
  da: {
    actors: ["person Ida Ravn/Ravn", "person Otto Falk/Falk, havnechef"],
    cases: [
      [
        "– Jeg forstår godt de bekymringer, der er, lyder det fra Ida Ravn.",
        "direct Ida Ravn: Jeg forstår godt de bekymringer, der er",
      ],
      ["Når Ida Ravn taler med fiskerne, kalder hun ofte sig for ”molens stemme”.", "direct Ida Ravn: molens stemme"],
    ],
  },
  de: {
    actors: ["person Otto Falk/Falk", "person Ida Brandt/Brandt", "organization Hafenwacht"],
    cases: [
      [
        "„Sein Boot leckt. Es kommt nie an“, spottete Falks Steuerfrau Ida Brandt.",
        "direct Ida Brandt: Sein Boot leckt. Es kommt nie an",
      ],
      [
        "Ida Brandt forderte die Hafenwacht auf, die Tore bis Ende des Jahres zu öffnen.",
        "indirect Ida Brandt: die Tore bis Ende des Jahres zu öffnen",
      ],
      ["Brandt betont den Wert der Lotsen und der Wachen, der Ruhe und Sicherheit bringt."],
    ],
  },
  pt: {
    actors: [
      "person Ida Vale/Vale",
      "person Oto Neves/Neves",
      "organization Confederação dos Pescadores/CDP",
      "organization Instituto do Porto",
    ],
    cases: [
      ["Na feira do porto os barcos ficam em filas segundo a cor."],
      ["Cada barco paga de acordo com o tamanho, e nunca menos que 20 moedas."],
      [
        'O repórter que a assina fala de Neves, o antigo dono do porto: "Esse homem afundou tudo o que tinha".',
        "direct ? O repórter: Esse homem afundou tudo o que tinha",
      ],
      [
        "Segundo a Confederação dos Pescadores (CDP), a frota do norte gasta por mês, mesmo no verão, 60 barris de óleo.",
        "indirect Confederação dos Pescadores: a frota do norte gasta por mês, mesmo no verão, 60 barris de óleo",
      ],
      [
        "Segundo o biólogo Oto Neves, do Instituto do Porto, o polvo volta ao cais em maio.",
        "indirect Oto Neves: o polvo volta ao cais em maio",
      ],
      ["O único fiscal deste segundo cais, Oto Neves, mora no porto."],
      ["Uma carta segundo a qual o barco não tinha seguro chegou ao Instituto do Porto."],
      ["Conforme o inverno passava e não se abria o porto, a frota encolhia."],
      [
        'Acrescentava Ida Vale, uma das fundadoras do porto: "Só um barco voltou antes da noite de ontem".',
        "direct Ida Vale: Só um barco voltou antes da noite de ontem",
      ],
      [
        "Segundo o Instituto do Porto, que está sendo ajudado por barcos do norte, nada indica que o cais abra.",
        "indirect Instituto do Porto: nada indica que o cais abra",
      ],
      [
        'O ministro Neves chega a temer o que chama de "noite": "Sem mais barcos, o cais velho fecha antes do verão".',
        "direct Oto Neves: Sem mais barcos, o cais velho fecha antes do verão",
      ],
      [
        'O chefe também fez uma lista para Vale: "Essa conta nunca bateu com os livros do porto do norte".',
        "direct ? O chefe: Essa conta nunca bateu com os livros do porto do norte",
      ],
      ["As nuvens do norte já anunciam o longo inverno que virá."],
    ],
  },
  es: {
    actors: [
      "person Ida Vale/Vale, portavoz del puerto",
      "person Jorge Roz/Roz",
      "organization Plataforma del Muelle/Plataforma",
    ],
    cases: [
      [
        "Ida Vale perdió la calma. Por la tarde habló con Roz. «Mañana salimos otra vez al mar», zanjó.",
        "direct Ida Vale: Mañana salimos otra vez al mar",
      ],
      ["Jorge Roz perdió la calma. El jefe de Vale llegó. «Mañana salimos otra vez al mar», zanjó."],
      [
        "«Queremos más fiestas en el muelle viejo», afirmó Ida Vale.\n«Nadie duerme en el muelle en agosto»\nEl muelle abre en mayo.",
        "direct Ida Vale: Queremos más fiestas en el muelle viejo",
      ],
      [
        "La Plataforma del Muelle exige otra luz para que se vea la rampa de los barcos.",
        "indirect Plataforma del Muelle: otra luz para que se vea la rampa de los barcos",
      ],
      [
        "Vale explica que preguntó a pescadores de puertos lejanos, como Rioseco –a dos horas de barco del muelle–, y que nadie oyó nada.",
        "indirect Ida Vale: preguntó a pescadores de puertos lejanos, como Rioseco –a dos horas de barco del muelle–, y que nadie oyó nada",
      ],
    ],
  },
  fr: {
    actors: [
      "person Ida Vale/Vale",
      "person Otto Falk/Falk, délégué du port",
      "person Nina Roz, députée",
      "organization Club du Port",
    ],
    cases: [
      [
        "Une vingtaine de marins ont exigé lundi dans un courrier des excuses du port.",
        "indirect ? Une vingtaine de marins: des excuses du port",
      ],
      [
        "Nina Roz a condamné un « mauvais accord » et exhorté également les armateurs à quitter le port.",
        "mixed Nina Roz: un « mauvais accord »",
        "indirect Nina Roz: les armateurs à quitter le port",
      ],
      [
        "Les quais seront répartis selon le sexe, a dit Ida Vale.",
        "indirect Ida Vale: Les quais seront répartis selon le sexe",
      ],
      [
        "« Nous sommes ravis de rouvrir le quai », a annoncé la patronne du club du port, l'avocate Nina Roz, citée dans la lettre.",
        "direct Nina Roz: Nous sommes ravis de rouvrir le quai",
      ],
      [
        "« Le quai est à nous, et il le restera longtemps », a lancé l'autrice d'« Un port sans eau ».",
        "direct ? l'autrice: Le quai est à nous, et il le restera longtemps",
      ],
      [
        "Selon le club du port, qui cite la mairesse, Nina Roz, une fuite a fermé le quai.",
        "indirect ? le club du port: une fuite a fermé le quai",
      ],
      [
        "Le Club du Port approuve le plan. La plupart des marins approuvent le club, dont ils disent être membres depuis des années.",
      ],
      ["La cousine d'Ida Vale est triste : « Personne ici ne voulait de ce port et de ses quais »."],
      ["Falk est revenu au quai en avril afin « de laisser le port à tous les pêcheurs du nord »."],
      ["Les horaires changent selon les semaines et selon le nouveau système."],
    ],
  },
  tr: {
    actors: ["person Ali Vale/Vale"],
    cases: [
      ["İddiaya göre Orhan Tarım teknede uyuyakalıp limanı kaçırdı."],
      ["Bize göre söz konusu plan limanı zayıflatmaktı."],
      ["Liman kurulunun raporunda kıyıya ve köprüye ait bir eksiğin bulunmadığını belirtti."],
      ["Vale limanın açık olduğunu söyledi.", "indirect Ali Vale: limanın açık olduğunu"],
    ],
  },
  it: {
    actors: ["person Ida Vale/Vale"],
    cases: [
      [
        "Secondo Vale, che è arrivata ieri sera, il porto resta chiuso fino a maggio.",
        "indirect Ida Vale: il porto resta chiuso fino a maggio",
      ],
    ],
  },
  pl: {
    actors: ["person Ida Falk/Falk", "organization Centrum Kontroli Portu"],
    cases: [
      [
        "- Most wytrzyma każdą zimową falę - podkreśliły władze portu.",
        "direct ? władze portu: Most wytrzyma każdą zimową falę",
      ],
    ],
  },
  ru: {
    actors: ["person Отто Фальк/Фалька/Фальк"],
    cases: [
      ['Тоннель закрыт до мая, сообщают "Новости порта".', 'indirect ? "Новости порта": Тоннель закрыт до мая'],
      [
        "Порт работает зимой, и, кстати, по словам Фалька летом там тесно от лодок.",
        "indirect Отто Фальк: летом там тесно от лодок",
      ],
    ],
  },
};

describe.each(Object.entries(LANGUAGES))("speakers in %s", (language, { actors, cases }) => {
  test.each(cases)("%s", (text, ...lines) => {
    expect(linesBy(articleOf(text.split("\n"), { language }), actors)).toEqual(lines);
  });
});

test.each([
  ["nb", "Kilden understreker at båtene er trygge i vinter."],
  ["nb", "Demonstrantene krever mer penger til havna og kaia."],
  ["da", "Vidnet oplyser, at båden sank i marts."],
  ["de", "Einige behaupteten, der Hafen sei seit Jahren geschlossen."],
  ["de", "Mehreren Medienberichten zufolge ist der Hafen seit Jahren geschlossen."],
])("%s: the source has no name: %s", (language, text) => {
  const { statements } = briefOf(articleOf([text], { language }));
  expect(statements.map(({ unnamed }) => unnamed)).toEqual([true]);
});
