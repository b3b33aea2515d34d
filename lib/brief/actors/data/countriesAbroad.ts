import { setOf } from "./list.ts";

/** What countries are called in languages whose names are found by rules: most that are in the news, by the language's code. */
export const COUNTRIES_ABROAD: Readonly<Record<string, ReadonlySet<string>>> = {
  es: setOf(
    `Estados Unidos, Reino Unido, Rusia, Ucrania, China, Japón, Corea del Sur, Corea del Norte, India, Pakistán, Afganistán, Irán, Irak,
Israel, Siria, Líbano, Jordania, Egipto, Arabia Saudí, Emiratos Árabes Unidos, Catar, Yemen, Turquía, Grecia, Chipre, Italia, España,
Portugal, Francia, Bélgica, Países Bajos, Luxemburgo, Alemania, Austria, Suiza, Polonia, Chequia, Eslovaquia, Hungría, Rumanía,
Bulgaria, Serbia, Croacia, Eslovenia, Bosnia y Herzegovina, Montenegro, Macedonia del Norte, Albania, Kosovo, Moldavia, Bielorrusia,
Lituania, Letonia, Estonia, Finlandia, Suecia, Noruega, Dinamarca, Islandia, Irlanda, Malta, Georgia, Armenia, Azerbaiyán, Kazajistán,
Uzbekistán, Marruecos, Argelia, Túnez, Libia, Sudán, Sudán del Sur, Etiopía, Somalia, Kenia, Nigeria, Ghana, Senegal, Mali, Níger, Chad,
República Democrática del Congo, Ruanda, Sudáfrica, Zimbabue, Angola, Mozambique, México, Cuba, Venezuela, Colombia, Ecuador, Perú,
Bolivia, Chile, Argentina, Brasil, Uruguay, Paraguay, Haití, Canadá, Australia, Nueva Zelanda, Indonesia, Malasia, Tailandia, Vietnam,
Filipinas, Singapur, Taiwán, Groenlandia, EEUU, Palestina, Birmania, Inglaterra, Escocia, Gran Bretaña, Arabia Saudita, Qatar, Corea,
Holanda, Congo, Gales`,
  ),
  it: setOf(
    `Stati Uniti, Regno Unito, Russia, Ucraina, Cina, Giappone, Corea del Sud, Corea del Nord, India, Pakistan, Afghanistan, Iran, Iraq,
Israele, Siria, Libano, Giordania, Egitto, Arabia Saudita, Emirati Arabi Uniti, Qatar, Yemen, Turchia, Grecia, Cipro, Italia, Spagna,
Portogallo, Francia, Belgio, Paesi Bassi, Lussemburgo, Germania, Austria, Svizzera, Polonia, Cechia, Slovacchia, Ungheria, Romania,
Bulgaria, Serbia, Croazia, Slovenia, Bosnia ed Erzegovina, Montenegro, Macedonia del Nord, Albania, Kosovo, Moldavia, Bielorussia,
Lituania, Lettonia, Estonia, Finlandia, Svezia, Norvegia, Danimarca, Islanda, Irlanda, Malta, Georgia, Armenia, Azerbaigian, Kazakistan,
Uzbekistan, Marocco, Algeria, Tunisia, Libia, Sudan, Sud Sudan, Etiopia, Somalia, Kenya, Nigeria, Ghana, Senegal, Mali, Niger, Ciad,
Ruanda, Sudafrica, Zimbabwe, Angola, Mozambico, Messico, Cuba, Venezuela, Colombia, Ecuador, Perù, Bolivia, Cile, Argentina, Brasile,
Uruguay, Paraguay, Haiti, Canada, Australia, Nuova Zelanda, Indonesia, Malaysia, Thailandia, Vietnam, Filippine, Singapore, Taiwan,
Groenlandia, Usa, USA, Palestina, Birmania, Myanmar, Inghilterra, Scozia, Gran Bretagna, Olanda, Congo, Repubblica Ceca, Corea`,
  ),
  pt: setOf(
    `Estados Unidos, Reino Unido, Rússia, Ucrânia, China, Japão, Coreia do Sul, Coreia do Norte, Índia, Paquistão, Afeganistão, Irã, Iraque,
Israel, Síria, Líbano, Jordânia, Egito, Arábia Saudita, Emirados Árabes Unidos, Catar, Iêmen, Turquia, Grécia, Chipre, Itália, Espanha,
Portugal, França, Bélgica, Países Baixos, Luxemburgo, Alemanha, Áustria, Suíça, Polônia, Tchéquia, Eslováquia, Hungria, Romênia,
Bulgária, Sérvia, Croácia, Eslovênia, Bósnia e Herzegovina, Montenegro, Macedônia do Norte, Albânia, Kosovo, Moldávia, Bielorrússia,
Lituânia, Letônia, Estônia, Finlândia, Suécia, Noruega, Dinamarca, Islândia, Irlanda, Malta, Geórgia, Armênia, Azerbaijão, Cazaquistão,
Uzbequistão, Marrocos, Argélia, Tunísia, Líbia, Sudão, Sudão do Sul, Etiópia, Somália, Quênia, Nigéria, Gana, Senegal, Mali, Níger,
Chade, Ruanda, África do Sul, Zimbábue, Angola, Moçambique, México, Cuba, Venezuela, Colômbia, Equador, Peru, Bolívia, Chile, Argentina,
Brasil, Uruguai, Paraguai, Haiti, Canadá, Austrália, Nova Zelândia, Indonésia, Malásia, Tailândia, Vietnã, Filipinas, Singapura, Taiwan,
Groenlândia, EUA, Palestina, Mianmar, Inglaterra, Escócia, Grã-Bretanha, Holanda, Congo, Irão, Polónia, Roménia, Letónia, Estónia,
Eslovénia, Macedónia do Norte, Quénia, Vietname, República Tcheca, Coréia do Norte, Coréia do Sul, Moscovo`,
  ),
  nl: setOf(
    `Verenigde Staten, Verenigd Koninkrijk, Rusland, Oekraïne, China, Japan, Zuid-Korea, Noord-Korea, India, Pakistan, Afghanistan, Iran,
Irak, Israël, Syrië, Libanon, Jordanië, Egypte, Saoedi-Arabië, Verenigde Arabische Emiraten, Qatar, Jemen, Turkije, Griekenland, Cyprus,
Italië, Spanje, Portugal, Frankrijk, België, Nederland, Luxemburg, Duitsland, Oostenrijk, Zwitserland, Polen, Tsjechië, Slowakije,
Hongarije, Roemenië, Bulgarije, Servië, Kroatië, Slovenië, Bosnië en Herzegovina, Montenegro, Noord-Macedonië, Albanië, Kosovo,
Moldavië, Belarus, Litouwen, Letland, Estland, Finland, Zweden, Noorwegen, Denemarken, IJsland, Ierland, Malta, Georgië, Armenië,
Azerbeidzjan, Kazachstan, Oezbekistan, Marokko, Algerije, Tunesië, Libië, Soedan, Zuid-Soedan, Ethiopië, Somalië, Kenia, Nigeria, Ghana,
Senegal, Mali, Niger, Tsjaad, Congo-Kinshasa, Rwanda, Zuid-Afrika, Zimbabwe, Angola, Mozambique, Mexico, Cuba, Venezuela, Colombia,
Ecuador, Peru, Bolivia, Chili, Argentinië, Brazilië, Uruguay, Paraguay, Haïti, Canada, Australië, Nieuw-Zeeland, Indonesië, Maleisië,
Thailand, Vietnam, Filipijnen, Singapore, Taiwan, Groenland, VS, Groot-Brittannië, Engeland, Schotland, Palestina, Myanmar, Birma,
Congo, Wit-Rusland`,
  ),
  nb: setOf(
    `USA, Storbritannia, Russland, Ukraina, Kina, Japan, Sør-Korea, Nord-Korea, India, Pakistan, Afghanistan, Iran, Irak, Israel, Syria,
Libanon, Jordan, Egypt, Saudi-Arabia, Qatar, Jemen, Tyrkia, Hellas, Kypros, Italia, Spania, Portugal, Frankrike, Belgia, Nederland,
Luxemburg, Tyskland, Østerrike, Sveits, Polen, Tsjekkia, Slovakia, Ungarn, Romania, Bulgaria, Serbia, Kroatia, Slovenia,
Bosnia-Hercegovina, Montenegro, Nord-Makedonia, Albania, Kosovo, Moldova, Belarus, Litauen, Latvia, Estland, Finland, Sverige, Norge,
Danmark, Island, Irland, Malta, Georgia, Armenia, Aserbajdsjan, Kasakhstan, Usbekistan, Marokko, Algerie, Tunisia, Libya, Sudan,
Sør-Sudan, Etiopia, Somalia, Kenya, Nigeria, Ghana, Senegal, Mali, Niger, Tsjad, Kongo, Rwanda, Sør-Afrika, Zimbabwe, Angola, Mosambik,
Mexico, Cuba, Venezuela, Colombia, Ecuador, Peru, Bolivia, Chile, Argentina, Brasil, Uruguay, Paraguay, Haiti, Canada, Australia,
New Zealand, Indonesia, Malaysia, Thailand, Vietnam, Filippinene, Singapore, Taiwan, Grønland, England, Skottland, Palestina, Myanmar,
Hviterussland, Bosnia`,
  ),
  da: setOf(
    `USA, Storbritannien, Rusland, Ukraine, Kina, Japan, Sydkorea, Nordkorea, Indien, Pakistan, Afghanistan, Iran, Irak, Israel, Syrien,
Libanon, Jordan, Egypten, Saudi-Arabien, Qatar, Yemen, Tyrkiet, Grækenland, Cypern, Italien, Spanien, Portugal, Frankrig, Belgien,
Nederlandene, Luxembourg, Tyskland, Østrig, Schweiz, Polen, Tjekkiet, Slovakiet, Ungarn, Rumænien, Bulgarien, Serbien, Kroatien,
Slovenien, Bosnien-Hercegovina, Montenegro, Nordmakedonien, Albanien, Kosovo, Moldova, Belarus, Litauen, Letland, Estland, Finland,
Sverige, Norge, Danmark, Island, Irland, Malta, Georgien, Armenien, Aserbajdsjan, Kasakhstan, Usbekistan, Marokko, Algeriet, Tunesien,
Libyen, Sudan, Sydsudan, Etiopien, Somalia, Kenya, Nigeria, Ghana, Senegal, Mali, Niger, Tchad, Congo-Kinshasa, Rwanda, Sydafrika,
Zimbabwe, Angola, Mozambique, Mexico, Cuba, Venezuela, Colombia, Ecuador, Peru, Bolivia, Chile, Argentina, Brasilien, Uruguay, Paraguay,
Haiti, Canada, Australien, New Zealand, Indonesien, Malaysia, Thailand, Vietnam, Filippinerne, Singapore, Taiwan, Grønland, England,
Skotland, Palæstina, Myanmar, Hviderusland, Holland, Congo, Bosnien`,
  ),
  sv: setOf(
    `USA, Storbritannien, Ryssland, Ukraina, Kina, Japan, Sydkorea, Nordkorea, Indien, Pakistan, Afghanistan, Iran, Irak, Israel, Syrien,
Libanon, Jordanien, Egypten, Saudiarabien, Förenade Arabemiraten, Qatar, Jemen, Turkiet, Grekland, Cypern, Italien, Spanien, Portugal,
Frankrike, Belgien, Nederländerna, Luxemburg, Tyskland, Österrike, Schweiz, Polen, Tjeckien, Slovakien, Ungern, Rumänien, Bulgarien,
Serbien, Kroatien, Slovenien, Bosnien och Hercegovina, Montenegro, Nordmakedonien, Albanien, Kosovo, Moldavien, Belarus, Litauen,
Lettland, Estland, Finland, Sverige, Norge, Danmark, Island, Irland, Malta, Georgien, Armenien, Azerbajdzjan, Kazakstan, Uzbekistan,
Marocko, Algeriet, Tunisien, Libyen, Sudan, Sydsudan, Etiopien, Somalia, Kenya, Nigeria, Ghana, Senegal, Mali, Niger, Tchad,
Kongo-Kinshasa, Rwanda, Sydafrika, Zimbabwe, Angola, Moçambique, Mexiko, Kuba, Venezuela, Colombia, Ecuador, Peru, Bolivia, Chile,
Argentina, Brasilien, Uruguay, Paraguay, Haiti, Kanada, Australien, Nya Zeeland, Indonesien, Malaysia, Thailand, Vietnam, Filippinerna,
Singapore, Taiwan, Grönland, England, Skottland, Palestina, Myanmar, Vitryssland, Holland, Kongo, Bosnien, Moldova`,
  ),
  tr: setOf(
    `Amerika Birleşik Devletleri, Birleşik Krallık, Rusya, Ukrayna, Çin, Japonya, Güney Kore, Kuzey Kore, Hindistan, Pakistan, Afganistan,
İran, Irak, İsrail, Filistin Bölgeleri, Suriye, Lübnan, Ürdün, Mısır, Suudi Arabistan, Birleşik Arap Emirlikleri, Katar, Yemen, Türkiye,
Yunanistan, Kıbrıs, İtalya, İspanya, Portekiz, Fransa, Belçika, Hollanda, Lüksemburg, Almanya, Avusturya, İsviçre, Polonya, Çekya,
Slovakya, Macaristan, Romanya, Bulgaristan, Sırbistan, Hırvatistan, Slovenya, Bosna-Hersek, Karadağ, Kuzey Makedonya, Arnavutluk,
Kosova, Moldova, Belarus, Litvanya, Letonya, Estonya, Finlandiya, İsveç, Norveç, Danimarka, İzlanda, İrlanda, Malta, Gürcistan,
Ermenistan, Azerbaycan, Kazakistan, Özbekistan, Fas, Cezayir, Tunus, Libya, Sudan, Güney Sudan, Etiyopya, Somali, Kenya, Nijerya, Gana,
Senegal, Mali, Nijer, Çad, Ruanda, Güney Afrika, Zimbabve, Angola, Mozambik, Meksika, Küba, Venezuela, Kolombiya, Ekvador, Peru,
Bolivya, Şili, Arjantin, Brezilya, Uruguay, Paraguay, Haiti, Kanada, Avustralya, Yeni Zelanda, Endonezya, Malezya, Tayland, Vietnam,
Filipinler, Singapur, Tayvan, Grönland, ABD, İngiltere, İskoçya, Filistin, Bosna Hersek, Myanmar, Kongo, Britanya`,
  ),
};

/** Stems of the names of countries with their endings, the first of them that of the first case: "Rosj/a,i,ę,ą". */
const DECLINED: Readonly<Record<string, string>> = {
  pl: `Rosj/a,i,ę,ą Ukrain/a,y,ie,ę,ą Chin/y,,om,ami,ach Niem/cy,iec,com,cami,czech Francj/a,i,ę,ą Hiszpani/a,i,ę,ą Włoch/y,,om,ami Włoszech/ Angli/a,i,ę,ą
    Brytani/a,i,ę,ą Iran/,u,owi,em,ie Irak/,u,owi,iem Izrael/,a,owi,em,u Syri/a,i,ę,ą Turcj/a,i,ę,ą Polsk/a,i,ę,ą Polsce/ Białoruś/ Białorus/i,ią Litw/a,y,ie,ę,ą
    Łotw/a,y,ie,ę,ą Estoni/a,i,ę,ą Czech/y,,om,ami Czechach/ Słowacj/a,i,ę,ą Węgr/y,om,ami Węgier/ Węgrzech/ Rumuni/a,i,ę,ą Bułgari/a,i,ę,ą Szwecj/a,i,ę,ą Norwegi/a,i,ę,ą
    Dani/a,i,ę,ą Finlandi/a,i,ę,ą Austri/a,i,ę,ą Szwajcari/a,i,ę,ą Belgi/a,i,ę,ą Holandi/a,i,ę,ą Grecj/a,i,ę,ą Serbi/a,i,ę,ą Gruzj/a,i,ę,ą Japoni/a,i,ę,ą Indi/e,i,om,ami,ach
    Pakistan/,u,owi,em,ie Afganistan/,u,owi,em,ie Egipt/,u,owi,em Egipcie/ Kanad/a,y,ę,ą Kanadzie/ Meksyk/,u,owi,iem Brazyli/a,i,ę,ą Wenezuel/a,i,ę,ą Kub/a,y,ę,ą Kubie/
    Palestyn/a,y,ie,ę,ą Liban/,u,owi,em,ie Katar/,u,owi,em Katarze/ Jemen/,u,owi,em,ie Kore/a,i,ę,ą Tajwan/,u,owi,em,ie Wietnam/,u,owi,em,ie Australi/a,i,ę,ą`,
  ru: `Росси/я,и,ю,ей Украин/а,ы,е,у,ой Кита/й,я,ю,ем,е Германи/я,и,ю,ей Франци/я,и,ю,ей Испани/я,и,ю,ей Итали/я,и,ю,ей Великобритани/я,и,ю,ей Британи/я,и,ю,ей
    Иран/,а,у,ом,е Ирак/,а,у,ом,е Израил/ь,я,ю,ем,е Сири/я,и,ю,ей Турци/я,и,ю,ей Польш/а,и,е,у,ей Белорусси/я,и,ю,ей Белорус/ь,и,ью Беларус/ь,и,ью Литв/а,ы,е,у,ой
    Латви/я,и,ю,ей Эстони/я,и,ю,ей Молдави/я,и,ю,ей Молдов/а,ы,е,у,ой Грузи/я,и,ю,ей Армени/я,и,ю,ей Азербайджан/,а,у,ом,е Казахстан/,а,у,ом,е Узбекистан/,а,у,ом,е
    Таджикистан/,а,у,ом,е Туркмени/я,и,ю,ей Киргизи/я,и,ю,ей Япони/я,и,ю,ей Инди/я,и,ю,ей Пакистан/,а,у,ом,е Афганистан/,а,у,ом,е Егип/ет,та,ту,том,те Ливи/я,и,ю,ей
    Ливан/,а,у,ом,е Йемен/,а,у,ом,е Катар/,а,у,ом,е Палестин/а,ы,е,у,ой Канад/а,ы,е,у,ой Мексик/а,и,е,у,ой Бразили/я,и,ю,ей Венесуэл/а,ы,е,у,ой Куб/а,ы,е,у,ой
    Малайзи/я,и,ю,ей Вьетнам/,а,у,ом,е Австрали/я,и,ю,ей Швеци/я,и,ю,ей Норвеги/я,и,ю,ей Дани/я,и,ю,ей Финлянди/я,и,ю,ей Австри/я,и,ю,ей Швейцари/я,и,ю,ей
    Бельги/я,и,ю,ей Нидерланд/ы,ов,ам,ами,ах Греци/я,и,ю,ей Серби/я,и,ю,ей Болгари/я,и,ю,ей Румыни/я,и,ю,ей Венгри/я,и,ю,ей Чехи/я,и,ю,ей Словаки/я,и,ю,ей КНДР/ КНР/ ФРГ/`,
  uk: `Росі/я,ї,ю,єю Україн/а,и,і,у,ою Кита/й,ю,єм,ї Німеччин/а,и,і,у,ою Франці/я,ї,ю,єю Іспані/я,ї,ю,єю Італі/я,ї,ю,єю Британі/я,ї,ю,єю Іран/,у,ом,і Ізраїл/ь,ю,ем,і Сирі/я,ї,ю,єю
    Туреччин/а,и,і,у,ою Польщ/а,і,у,ею Білорус/ь,і,ю Литв/а,и,і,у,ою Латві/я,ї,ю,єю Естоні/я,ї,ю,єю Молдов/а,и,і,у,ою Грузі/я,ї,ю,єю Казахстан/,у,ом,і Японі/я,ї,ю,єю
    Угорщин/а,и,і,у,ою Румуні/я,ї,ю,єю Словаччин/а,и,і,у,ою Чехі/я,ї,ю,єю Норвегі/я,ї,ю,єю Швеці/я,ї,ю,єю США/ КНДР/`,
};

/** Forms with a stem of their own. */
const IN_FIRST_CASE: ReadonlyMap<string, string> = new Map(
  "Włoszech=Włochy Polsce=Polska Białorus=Białoruś Czechach=Czechy Węgier=Węgry Węgrzech=Węgry Egipcie=Egipt Kanadzie=Kanada Kubie=Kuba Katarze=Katar"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

/** Every form of such a name, and the first. */
export const DECLINED_COUNTRIES: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries(DECLINED).map(([code, table]) => [
    code,
    new Map(
      table.split(/\s+/u).flatMap((entry): [string, string][] => {
        const [stem = "", endings = ""] = entry.split("/");
        const [first = "", ...others] = endings.split(",");
        return [first, ...others].map((ending) => [stem + ending, IN_FIRST_CASE.get(stem) ?? stem + first]);
      }),
    ),
  ]),
);
