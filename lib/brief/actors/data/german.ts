import { setOf } from "./list.ts";

/** First names that are common in German-speaking countries and not in the list for any country. */
export const GERMAN_FIRST_NAMES = setOf(
  `Achim,Adelheid,Adolf,Albrecht,Alfons,Alois,Alwin,Andrea,Andreas,Angela,Angelika,Anita,Anja,Anke,Annalena,Anne,Annegret,Annemarie,Annette,Anni,
Ansgar,Antje,Anton,Armin,Arndt,Arne,Arno,Arnold,Artur,Astrid,August,Axel,Balthasar,Barbara,Bastian,Beate,Benedikt,Benjamin,Bernadette,Bernd,Bernhard,Bert,
Berta,Berthold,Bertram,Bettina,Birgit,Birte,Bodo,Boris,Brigitte,Britta,Bruno,Burkhard,Bärbel,Björn,Carina,Carl,Carla,Carmen,Carola,Carolin,Carsten,Cem,Charlotte,
Christa,Christel,Christian,Christiane,Christina,Christine,Christof,Christoph,Claas,Claudia,Claus,Clemens,Conrad,Constantin,Constanze,Cord,Cordula,Cornelia,
Corinna,Dagmar,Daniela,Denise,Detlef,Detlev,Diana,Diether,Dietmar,Dietrich,Dietlinde,Dirk,Dominik,Dora,Doris,Dorothea,Dorothee,Eberhard,Eckart,Eckhard,Edeltraud,
Edgar,Edith,Edmund,Eduard,Egon,Ehrenfried,Elena,Elfriede,Elisabeth,Elke,Ella,Ellen,Elmar,Elsa,Else,Emil,Emma,Engelbert,Enno,Erhard,Erich,Erik,Erika,Erna,Ernst,
Erwin,Esther,Eugen,Eva,Evelyn,Ewald,Fabian,Falk,Felix,Ferdinand,Finn,Florian,Frank,Franz,Franziska,Frauke,Fred,Frederik,Friederike,Friedhelm,Friedrich,Fritz,
Gabi,Gabriele,Gebhard,Georg,Gerald,Gerd,Gerda,Gerhard,Gerhild,Gerlinde,Gernot,Gero,Gert,Gertrud,Gisela,Gitta,Gottfried,Gotthold,Gottlieb,Gregor,Greta,Grit,Gudrun,Guido,
Gundula,Gunnar,Gunter,Gustav,Gönül,Günter,Günther,Hanna,Hannah,Hannelore,Hannes,Hans,Hansjörg,Harald,Hartmut,Hartwig,Hasso,Hauke,Hedwig,Heidemarie,Heidi,Heidrun,Heike,
Heiko,Heiner,Heinrich,Heinz,Helena,Helga,Helge,Hellmut,Helmut,Helmuth,Hendrik,Henning,Henrik,Henriette,Herbert,Heribert,Hermann,Herta,Hieronymus,Hilde,Hildegard,Hinrich,
Holger,Horst,Hubert,Hubertus,Hugo,Ida,Ignaz,Ilona,Ilse,Imke,Ina,Ines,Inga,Inge,Ingeborg,Ingo,Ingolf,Ingrid,Irene,Iris,Irma,Irmgard,Isabell,Isabella,Isolde,Iwona,
Jakob,Jan,Jana,Janina,Jannik,Jasmin,Jens,Jessica,Joachim,Jochen,Johann,Johanna,Johannes,Jonas,Jonathan,Jost,Josef,Josefine,Joseph,Judith,Julia,Julian,Juliane,Julius,
Jupp,Justus,Jutta,Jörg,Jörn,Jürgen,Kai,Karin,Karina,Karl,Karla,Karlheinz,Karola,Karolin,Karoline,Karsten,Kaspar,Katarina,Katharina,Kathrin,Katja,Katrin,Kerstin,Kevin,
Kirsten,Klara,Klaus,Klemens,Knut,Konrad,Konstantin,Konstanze,Korbinian,Kristin,Kristina,Kuno,Kurt,Lars,Laura,Lea,Leander,Lena,Leni,Leo,Leon,Leonhard,Leonie,Leopold,
Liane,Lieselotte,Lilli,Lina,Linda,Linus,Lisa,Liselotte,Lorenz,Lothar,Lotte,Louisa,Lucia,Ludger,Ludwig,Luise,Lukas,Lutz,Magdalena,Magnus,Maik,Maja,Malte,Malu,Manfred,
Manuel,Manuela,Marc,Marcel,Marco,Marcus,Mareike,Margarete,Margarethe,Margit,Margot,Margret,Maria,Mariam,Marianne,Marie,Marina,Mario,Marion,Marita,Markus,Marlene,
Marlies,Marlis,Martha,Martin,Martina,Mathias,Mathilde,Matthias,Max,Maximilian,Mechthild,Meike,Melanie,Merle,Mia,Michael,Michaela,Mirjam,Mirko,Monika,Moritz,Nadine,
Nadja,Nancy,Natalie,Natascha,Nele,Nicole,Niklas,Nikolaus,Nils,Nina,Nora,Norbert,Olaf,Ole,Oliver,Oskar,Oswald,Otmar,Ottmar,Otto,Paul,Paula,Pauline,Peer,Peter,Petra,Philipp,
Pia,Rainer,Ralf,Ralph,Ramona,Raimund,Rebecca,Regina,Reiner,Reinhard,Reinhold,Renate,Renée,René,Ricarda,Richard,Rita,Robert,Robin,Roderich,Roland,Rolf,Roman,Ronald,
Ronny,Rosa,Rosemarie,Roswitha,Rudi,Rudolf,Rupert,Ruprecht,Ruth,Rüdiger,Sabine,Sabrina,Sahra,Samuel,Sandra,Sara,Sarah,Sascha,Saskia,Sebastian,Selma,Siegbert,
Siegfried,Siegmar,Siegmund,Sigmar,Sigrid,Sigurd,Silke,Silvia,Simon,Simone,Sofia,Sofie,Sonja,Sophia,Sophie,Stefan,Stefanie,Steffen,Steffi,Stephan,Stephanie,Susann,Susanne,
Sven,Svenja,Swantje,Sylvia,Sönke,Sören,Tabea,Tamara,Tanja,Tatjana,Thea,Theo,Theodor,Theresa,Therese,Thilo,Thomas,Thorben,Thorsten,Tilman,Till,Tim,Timo,Tina,Tino,Tobias,
Tom,Toni,Torben,Torsten,Traudl,Traute,Trude,Udo,Ulf,Uli,Ulla,Ulrich,Ulrike,Urs,Ursel,Ursula,Uschi,Ute,Uta,Uwe,Valentin,Vanessa,Vera,Verena,Veronika,Veit,Viktor,Viktoria,
Vinzenz,Volker,Volkmar,Walburga,Waldemar,Walter,Walther,Waltraud,Wendelin,Wenzel,Wera,Werner,Wiebke,Wilfried,Wilhelm,Wilhelmine,Willi,Willibald,Willy,Winfried,Wilma,Wolf,
Wolfgang,Wolfram,Wolfhard,Xaver,Yvonne,Zacharias,Beat,Reto,Ueli,Regula,Vreni,Jürg,Ruedi,Urs,Köbi,Christoffel,Aloisia,Resi,Sepp,Schorsch,Franzi,Poldi,Gerti,Gitti`,
);

/** Words before a name that say how its bearer is addressed. */
export const GERMAN_TITLES = setOf(
  "Herr,Herrn,Frau,Dr,Dr.,Prof,Prof.,Professor,Professorin,Doktor,Freiherr,Freifrau,Graf,Gräfin,Fürst,Fürstin,Prinz,Prinzessin,König,Königin,Kaiser,Kaiserin,Zar,Zarin,Herzog,Herzogin,Großherzog,Baron,Baronin,Ritter,Kurfürst,Markgraf,Landgraf,Pfalzgraf,Erzherzog,Papst,Kardinal,Erzbischof,Bischof,Abt,Äbtissin,Pater,Pastor,Pastorin,Pfarrer,Pfarrerin,Bruder,Schwester,Mutter,Vater,Sankt,St.,General,Oberst,Major,Hauptmann,Leutnant,Admiral,Feldmarschall,Kapitän,Kommissar,Sir,Lady,Lord,Scheich,Sultan,Ayatollah,Rabbi,Rabbiner,Imam,Señor,Mr.,Mrs.,Mister,Miss,Monsieur,Madame,Präsident,Präsidentin,Kanzler,Kanzlerin,Bundeskanzler,Bundeskanzlerin,Bundespräsident,Bundespräsidentin,Ministerpräsident,Ministerpräsidentin,Regierungschef,Regierungschefin,Staatschef,Staatschefin,Premier,Premierminister,Premierministerin,Minister,Ministerin,Bürgermeister,Bürgermeisterin,Oberbürgermeister,Oberbürgermeisterin,Staatsanwalt,Staatsanwältin,Richter,Richterin",
);

/** Nouns for what a person is; their feminine and plural forms are made of them. */
const ROLES = setOf(
  "Abgeordneter,Anführer,Angeklagter,Anwalt,Architekt,Arzt,Astronaut,Athlet,Aufsichtsrat,Autor,Bandleader,Beamter,Beauftragter,Berater,Biograf,Biologe,Botschafter,Bruder,Chef,Chefredakteur,Chemiker,Choreograf,Coach,Darsteller,Designer,Dichter,Diplomat,Direktor,Dirigent,Dramatiker,Drehbuchautor,Ehefrau,Ehemann,Enkel,Erfinder,Experte,Fahrer,Feldherr,Filmemacher,Forscher,Fotograf,Fußballer,Fußballspieler,Geograf,Geologe,Geschäftsführer,Geschäftsmann,Gitarrist,Gouverneur,Gründer,Händler,Historiker,Inhaber,Ingenieur,Jurist,Journalist,Kandidat,Keyboarder,Komiker,Kommandant,Kommandeur,Komponist,Künstler,Kurator,Landrat,Landtagsabgeordneter,Lehrer,Leiter,Librettist,Maler,Manager,Mathematiker,Mediziner,Meteorologe,Mitarbeiter,Mitbegründer,Mitglied,Moderator,Musiker,Mönch,Nachfolger,Naturforscher,Neffe,Ökonom,Organist,Parteichef,Parteivorsitzender,Partner,Philosoph,Physiker,Pianist,Pilot,Politiker,Produzent,Psychologe,Publizist,Radrennfahrer,Rapper,Redakteur,Regisseur,Rennfahrer,Reporter,Rektor,Sänger,Schauspieler,Schlagzeuger,Schriftsteller,Schwager,Schüler,Sekretär,Senator,Sohn,Solist,Soziologe,Spieler,Sportler,Sprecher,Staatssekretär,Stürmer,Stellvertreter,Student,Theologe,Tochter,Torhüter,Torwart,Trainer,Übersetzer,Unternehmer,Verfasser,Verleger,Verteidiger,Vertreter,Virologe,Vize,Vorgänger,Vorsitzender,Vorsitzende,Vorstand,Vorstandschef,Wirtschaftsminister,Wissenschaftler,Witwe,Zeichner,Zeuge,Zoologe",
);
export const GERMAN_ROLES: ReadonlySet<string> = new Set(
  [...ROLES]
    .flatMap((role) => [
      role,
      `${role}s`,
      `${role}n`,
      `${role.replace(/er?$/, "er")}in`,
      role.replace(/e$/, "in"),
      `${role}in`,
    ])
    .map((role) => role.toLowerCase()),
);

/** Countries, and what they were called within living memory. */
export const GERMAN_COUNTRIES = setOf(
  `Afghanistan,Ägypten,Albanien,Algerien,Andorra,Angola,Argentinien,Armenien,Aserbaidschan,Äthiopien,Australien,Bahamas,Bahrain,Bangladesch,Barbados,Belarus,Belgien,
Belize,Benin,Bhutan,Birma,Bolivien,Bosnien,Bosnien und Herzegowina,Bosnien-Herzegowina,Botswana,Botsuana,Brasilien,Bulgarien,Burkina Faso,Burundi,BRD,Chile,China,Costa Rica,
Dänemark,DDR,Deutschland,Bundesrepublik,Bundesrepublik Deutschland,Dominikanische Republik,Dschibuti,Ecuador,El Salvador,Elfenbeinküste,England,Eritrea,Estland,Fidschi,Finnland,Frankreich,Gabun,Gambia,
Georgien,Ghana,Griechenland,Grönland,Großbritannien,Guatemala,Guinea,Guyana,Haiti,Honduras,Hongkong,Indien,Indonesien,Irak,Iran,Irland,Island,Israel,Italien,Jamaika,Japan,Jemen,Jordanien,
Jugoslawien,Kambodscha,Kamerun,Kanada,Kasachstan,Katar,Kenia,Kirgisien,Kirgistan,Kolumbien,Kongo,Kosovo,Kroatien,Kuba,Kuwait,Laos,Lesotho,Lettland,Libanon,Liberia,Libyen,Liechtenstein,Litauen,
Luxemburg,Madagaskar,Malawi,Malaysia,Malediven,Mali,Malta,Marokko,Mauretanien,Mauritius,Mazedonien,Nordmazedonien,Mexiko,Moldau,Moldawien,Monaco,Mongolei,Montenegro,Mosambik,Myanmar,Namibia,Nepal,
Neuseeland,Nicaragua,Niederlande,Niederlanden,Niger,Nigeria,Nordirland,Nordkorea,Norwegen,Oman,Österreich,Österreich-Ungarn,Pakistan,Palästina,Panama,Papua-Neuguinea,Paraguay,Peru,Philippinen,Polen,Portugal,
Preußen,Ruanda,Rumänien,Russland,Rußland,Sambia,Samoa,San Marino,Saudi-Arabien,Schottland,Schweden,Schweiz,Senegal,Serbien,Sierra Leone,Simbabwe,Singapur,Slowakei,Slowenien,Somalia,Sowjetunion,UdSSR,Spanien,
Sri Lanka,Südafrika,Sudan,Südkorea,Südsudan,Suriname,Swasiland,Syrien,Tadschikistan,Taiwan,Tansania,Thailand,Tibet,Togo,Tonga,Tschad,Tschechien,Tschechoslowakei,Tschechische Republik,Tunesien,Türkei,
Turkmenistan,Uganda,Ukraine,Ungarn,Uruguay,USA,US,Vereinigte Staaten,Vereinigten Staaten,Vereinigten Staaten von Amerika,Usbekistan,Vatikan,Venezuela,Vereinigte Arabische Emirate,Vereinigten Arabischen Emirate,Vereinigtes Königreich,Vereinigten Königreich,
Vietnam,Wales,Weißrussland,Zentralafrikanische Republik,Zypern,Amerika,Korea`,
);

/** Adjectives and peoples of countries and parts of them, without their endings. */
const NATIONS =
  "afghanisch ägyptisch albanisch algerisch amerikanisch US-amerikanisch argentinisch armenisch aserbaidschanisch äthiopisch australisch bayerisch badisch belgisch berlinisch böhmisch bolivianisch bosnisch brasilianisch britisch bulgarisch chilenisch chinesisch dänisch deutsch ecuadorianisch englisch estnisch europäisch finnisch fränkisch französisch georgisch griechisch hebräisch hessisch indisch indonesisch irakisch iranisch irisch isländisch israelisch italienisch japanisch jemenitisch jordanisch jüdisch jugoslawisch kalifornisch kanadisch kasachisch katalanisch katarisch kenianisch kolumbianisch koreanisch kosovarisch kroatisch kubanisch kurdisch lateinisch lettisch libanesisch libysch litauisch luxemburgisch malaysisch marokkanisch mazedonisch mexikanisch moldauisch mongolisch neuseeländisch niederländisch niedersächsisch nigerianisch nordkoreanisch nordirisch norwegisch österreichisch pakistanisch palästinensisch persisch peruanisch pfälzisch philippinisch polnisch portugiesisch preußisch rheinisch römisch rumänisch russisch saarländisch sächsisch saudisch schlesisch schottisch schwäbisch schwedisch schweizerisch serbisch singapurisch slowakisch slowenisch sowjetisch spanisch südafrikanisch sudanesisch südkoreanisch syrisch taiwanisch thailändisch thüringisch tibetisch tschechisch tschetschenisch türkisch tunesisch ukrainisch ungarisch venezolanisch vietnamesisch walisisch weißrussisch westfälisch zypriotisch katholisch evangelisch protestantisch islamisch muslimisch christlich";
const PEOPLES =
  "Afghane Ägypter Albaner Algerier Amerikaner US-Amerikaner Argentinier Araber Armenier Äthiopier Australier Bayer Belgier Berliner Bosnier Brasilianer Brite Bulgare Chilene Chinese Däne Deutscher Engländer Este Europäer Finne Franzose Georgier Grieche Hamburger Inder Indonesier Iraker Iraner Ire Isländer Israeli Italiener Jamaikaner Japaner Jordanier Jude Kanadier Kasache Katalane Kenianer Kölner Kolumbianer Kroate Kubaner Kurde Lette Libanese Libyer Litauer Luxemburger Marokkaner Mexikaner Münchner Niederländer Nigerianer Norweger Österreicher Pakistaner Palästinenser Peruaner Pole Portugiese Preuße Rumäne Russe Saarländer Sachse Schotte Schwabe Schwede Schweizer Senegalese Serbe Slowake Slowene Spanier Südafrikaner Südkoreaner Syrer Tscheche Türke Tunesier Ukrainer Ungar US-Bürger Uruguayer Venezolaner Vietnamese Waliser Wiener Christ Katholik Protestant Muslim";
export const GERMAN_DEMONYMS: ReadonlySet<string> = new Set([
  ...NATIONS.split(" ").flatMap((nation) =>
    ["", "e", "en", "er", "es", "em"].flatMap((ending) => [
      `${nation}${ending}`,
      `${nation[0]?.toUpperCase()}${nation.slice(1)}${ending}`,
    ]),
  ),
  ...PEOPLES.split(" ").flatMap((people) => [
    people,
    `${people}n`,
    `${people}s`,
    `${people}in`,
    `${people.replace(/e$/, "")}in`,
    `${people.replace(/e$/, "")}innen`,
  ]),
]);

/** Cities, regions, rivers, mountains, parts of the world. */
export const GERMAN_PLACES = setOf(
  `Afrika,Asien,Europa,Nordamerika,Südamerika,Lateinamerika,Mittelamerika,Antarktis,Arktis,Ozeanien,Naher Osten,Nahen Osten,Nahost,Osteuropa,Westeuropa,Mitteleuropa,Südosteuropa,Skandinavien,Balkan,Karibik,Kaukasus,Sibirien,Baltikum,Westafrika,Ostafrika,Nordafrika,Zentralasien,Südostasien,
Ostsee,Nordsee,Mittelmeer,Schwarzes Meer,Schwarzen Meer,Atlantik,Pazifik,Indischer Ozean,Rotes Meer,Roten Meer,Bodensee,Rhein,Donau,Elbe,Weser,Oder,Main,Neckar,Mosel,Isar,Inn,Spree,Havel,Saale,Ruhr,Ems,Saar,Lahn,Nahe,Werra,Fulda,Nil,Themse,Wolga,Alpen,Harz,Schwarzwald,Eifel,Taunus,Erzgebirge,Odenwald,Spessart,Hunsrück,Westerwald,Sauerland,Allgäu,Pyrenäen,Karpaten,Anden,Himalaya,Ural,Sylt,Rügen,Usedom,
Baden-Württemberg,Bayern,Berlin,Brandenburg,Bremen,Hamburg,Hessen,Mecklenburg-Vorpommern,Niedersachsen,Nordrhein-Westfalen,NRW,Rheinland-Pfalz,Saarland,Sachsen,Sachsen-Anhalt,Schleswig-Holstein,Thüringen,Franken,Oberfranken,Unterfranken,Mittelfranken,Schwaben,Oberbayern,Niederbayern,Oberpfalz,Westfalen,Rheinland,Ruhrgebiet,Pfalz,Pommern,Vorpommern,Mecklenburg,Schlesien,Oberschlesien,Niederschlesien,Ostpreußen,Westpreußen,Böhmen,Mähren,Lausitz,Holstein,Ostfriesland,Friesland,Münsterland,Emsland,Baden,Württemberg,Elsass,Lothringen,Südtirol,Tirol,Vorarlberg,Kärnten,Steiermark,Burgenland,Salzburg,Oberösterreich,Niederösterreich,Graubünden,Tessin,Wallis,Aargau,Thurgau,Schwyz,
München,Köln,Frankfurt,Frankfurt am Main,Frankfurt (Oder),Stuttgart,Düsseldorf,Dortmund,Essen,Leipzig,Dresden,Hannover,Nürnberg,Duisburg,Bochum,Wuppertal,Bielefeld,Bonn,Münster,Karlsruhe,Mannheim,Augsburg,Wiesbaden,Gelsenkirchen,Mönchengladbach,Braunschweig,Chemnitz,Kiel,Aachen,Halle,Magdeburg,Freiburg,Krefeld,Lübeck,Oberhausen,Erfurt,Mainz,Rostock,Kassel,Hagen,Hamm,Saarbrücken,Mülheim,Potsdam,Ludwigshafen,Oldenburg,Leverkusen,Osnabrück,Solingen,Heidelberg,Herne,Neuss,Darmstadt,Paderborn,Regensburg,Ingolstadt,Würzburg,Fürth,Wolfsburg,Ulm,Heilbronn,Pforzheim,Göttingen,Bottrop,Trier,Recklinghausen,Reutlingen,Bremerhaven,Koblenz,Bergisch Gladbach,Jena,Remscheid,Erlangen,Moers,Siegen,Hildesheim,Salzgitter,Cottbus,Kaiserslautern,Gütersloh,Witten,Schwerin,Gera,Iserlohn,Zwickau,Düren,Ratingen,Esslingen,Flensburg,Hanau,Tübingen,Villingen-Schwenningen,Konstanz,Worms,Marburg,Lüdenscheid,Minden,Velbert,Norderstedt,Bamberg,Dessau,Viersen,Rheine,Gladbeck,Bayreuth,Lüneburg,Celle,Landshut,Aschaffenburg,Kempten,Stralsund,Friedrichshafen,Göppingen,Cuxhaven,Emden,Wilhelmshaven,Görlitz,Bautzen,Plauen,Weimar,Eisenach,Gotha,Suhl,Wittenberg,Greifswald,Wismar,Passau,Rosenheim,Speyer,Fulda,Gießen,Wetzlar,Goslar,Hameln,
Wien,Graz,Linz,Innsbruck,Klagenfurt,Villach,Wels,Sankt Pölten,St. Pölten,Dornbirn,Bregenz,Eisenstadt,Zürich,Genf,Basel,Bern,Lausanne,Winterthur,Luzern,St. Gallen,Lugano,Biel,Davos,Chur,Zug,Schaffhausen,
Paris,London,Rom,Mailand,Venedig,Florenz,Neapel,Turin,Genua,Bologna,Palermo,Madrid,Barcelona,Sevilla,Valencia,Lissabon,Porto,Brüssel,Antwerpen,Amsterdam,Rotterdam,Den Haag,Kopenhagen,Stockholm,Göteborg,Oslo,Bergen,Helsinki,Warschau,Krakau,Danzig,Breslau,Stettin,Posen,Prag,Brünn,Budapest,Bukarest,Belgrad,Zagreb,Laibach,Ljubljana,Sarajevo,Sofia,Athen,Thessaloniki,Istanbul,Ankara,Moskau,Sankt Petersburg,St. Petersburg,Leningrad,Königsberg,Kiew,Kyjiw,Charkiw,Odessa,Lwiw,Lemberg,Minsk,Riga,Tallinn,Vilnius,Dublin,Edinburgh,Glasgow,Manchester,Liverpool,Marseille,Lyon,Straßburg,Nizza,Bordeaux,Toulouse,Cannes,Jerusalem,Tel Aviv,Gaza,Gazastreifen,Westjordanland,Kairo,Bagdad,Teheran,Damaskus,Beirut,Kabul,Peking,Shanghai,Tokio,Seoul,Pjöngjang,Delhi,Neu-Delhi,Mumbai,Sydney,Melbourne,New York,Washington,Los Angeles,San Francisco,Chicago,Boston,Miami,Hollywood,Las Vegas,Texas,Kalifornien,Florida,Alaska,Hawaii,Toronto,Montreal,Vancouver,Mexiko-Stadt,Havanna,Rio de Janeiro,São Paulo,Buenos Aires,Johannesburg,Kapstadt,Nairobi,Lagos,Tripolis,Tunis,Algier,Casablanca,Tschetschenien,Krim,Donbass,Donezk,Katalonien,Andalusien,Kreta,Mallorca,Korsika,Sardinien,Sizilien,Toskana,Lombardei,Bretagne,Normandie,Provence,Flandern,Bosporus,Hiroshima,Tschernobyl,Fukushima,Auschwitz,Buchenwald,Dachau,Kreuzberg,Neukölln,Charlottenburg,Prenzlauer Berg,Altona,St. Pauli,Schwabing`,
);

/** Organizations whose names do not say that they are one. */
export const GERMAN_ORGANIZATIONS = setOf(
  `CDU,CSU,SPD,FDP,AfD,AFD,Grüne,Grünen,Bündnis 90/Die Grünen,Die Linke,Linke,Linken,Linkspartei,Linkspartei.PDS,PDS,BSW,NPD,SED,KPD,NSDAP,ÖVP,FPÖ,SPÖ,Neos,NEOS,BZÖ,SVP,SP,CVP,Piratenpartei,Freie Wähler,Union,Bundestag,Bundesrat,Landtag,Nationalrat,Reichstag,Bundeswehr,Wehrmacht,Bundesregierung,Europäische Union,Europäischen Union,EU,EG,UNO,UN,Vereinte Nationen,Vereinten Nationen,Nato,NATO,OSZE,WHO,IWF,EZB,Weltbank,Europarat,EU-Kommission,Europäische Kommission,Europäischen Kommission,Europaparlament,Sicherheitsrat,Weltsicherheitsrat,FIFA,Fifa,UEFA,Uefa,IOC,DFB,DFL,DOSB,BKA,BND,LKA,Europol,Interpol,FBI,CIA,NSA,NASA,ESA,Nasa,SS,SA,Gestapo,Stasi,RAF,Hamas,Hisbollah,Taliban,Al-Kaida,al-Qaida,IS,PKK,ETA,IRA,PLO,Fatah,Kreml,Weißes Haus,Weißen Haus,Pentagon,
ARD,ZDF,WDR,NDR,MDR,SWR,BR,HR,RBB,ORF,SRF,RTL,Sat.1,ProSieben,Pro Sieben,VOX,n-tv,Deutschlandfunk,Deutsche Welle,BBC,CNN,dpa,Reuters,AFP,AP,Spiegel,Stern,Focus,Die Zeit,Zeit,Bild,FAZ,Frankfurter Allgemeine Zeitung,Frankfurter Allgemeinen Zeitung,Süddeutsche Zeitung,Süddeutschen Zeitung,SZ,taz,Die Welt,Handelsblatt,Tagesspiegel,Der Standard,Kurier,Die Presse,NZZ,Neue Zürcher Zeitung,Bild-Zeitung,New York Times,Washington Post,Guardian,Le Monde,
BMW,VW,Volkswagen,Audi,Porsche,Daimler,Mercedes,Mercedes-Benz,Opel,Ford,Siemens,Bosch,BASF,Bayer,SAP,Telekom,Deutsche Telekom,Deutschen Telekom,Deutsche Bank,Deutschen Bank,Commerzbank,Dresdner Bank,Allianz,Lufthansa,Deutsche Bahn,Deutschen Bahn,Bahn,Deutsche Post,Deutschen Post,Adidas,Puma,Henkel,Thyssen,Krupp,ThyssenKrupp,Thyssenkrupp,RWE,Eon,E.ON,EnBW,Vattenfall,Continental,Infineon,Aldi,Lidl,Rewe,Edeka,Karstadt,Kaufhof,Metro,Otto,Tui,TUI,Airbus,Boeing,EADS,Nokia,Apple,Google,Microsoft,Amazon,Facebook,Twitter,Meta,Tesla,IBM,Intel,Sony,Samsung,Toyota,Honda,Nissan,Renault,Peugeot,Fiat,Ferrari,Novartis,Roche,Nestlé,Nestle,UBS,Credit Suisse,Swisscom,OMV,Voest,Red Bull,Gazprom,Shell,BP,Exxon,Greenpeace,Amnesty International,Rotes Kreuz,Rote Kreuz,Roten Kreuz,Caritas,Diakonie,Verdi,ver.di,IG Metall,DGB,ADAC,TÜV,
FC Bayern,FC Bayern München,Bayern München,Borussia Dortmund,BVB,Schalke,Schalke 04,FC Schalke 04,Werder,Werder Bremen,HSV,Hamburger SV,VfB Stuttgart,VfL Wolfsburg,Bayer Leverkusen,Eintracht Frankfurt,Hertha,Hertha BSC,Hannover 96,1. FC Köln,1. FC Nürnberg,1. FC Kaiserslautern,Borussia Mönchengladbach,RB Leipzig,SC Freiburg,FSV Mainz 05,Mainz 05,Arminia Bielefeld,FC Augsburg,TSG Hoffenheim,Hoffenheim,Dynamo Dresden,Hansa Rostock,FC St. Pauli,VfL Bochum,MSV Duisburg,Energie Cottbus,Real Madrid,FC Barcelona,FC Chelsea,Manchester United,Manchester City,FC Liverpool,Arsenal,AC Mailand,Inter Mailand,Juventus Turin,Ajax Amsterdam,Rapid Wien,Austria Wien,Sturm Graz,Red Bull Salzburg,FC Basel,Grasshoppers,FC Zürich`,
);

/** Words that make the name they stand in an organization's. */
export const GERMAN_ORGANIZATION_WORDS = setOf(
  "AG,GmbH,KG,OHG,SE,eG,e.V.,mbH,Co.,Inc.,Ltd.,Corporation,Company,Group,Gruppe,Holding,Konzern,Bank,Sparkasse,Versicherung,Verlag,Verein,Verband,Bund,Bündnis,Gesellschaft,Genossenschaft,Gewerkschaft,Partei,Fraktion,Union,Liga,Bundesliga,Club,Klub,FC,SV,SC,TSV,VfB,VfL,FSV,TSG,SpVgg,BSC,HC,EC,ERC,TuS,MTV,Universität,Hochschule,Fachhochschule,Akademie,Institut,Schule,Gymnasium,Realschule,Kolleg,Stiftung,Museum,Theater,Oper,Orchester,Philharmoniker,Symphoniker,Chor,Band,Kirche,Orden,Kloster,Bistum,Erzbistum,Ministerium,Amt,Behörde,Agentur,Kommission,Rat,Ausschuss,Parlament,Senat,Kammer,Gericht,Gerichtshof,Polizei,Armee,Division,Regiment,Bataillon,Feuerwehr,Klinik,Klinikum,Krankenhaus,Zeitung,Allgemeine,Nachrichten,Rundschau,Post,Tagblatt,Anzeiger,Kurier,Radio,Fernsehen,Records,Entertainment,Studios,Airlines,Werke,Motors,Brauerei,Institute,University,College,Foundation,Association,Party,Press,News,Times,Organisation,Bewegung,Front,Initiative,Gemeinschaft,Bundesamt,Landesamt,Zentralrat,Zentrum,Team",
);

/** Words that end or begin the name of a place. */
export const GERMAN_PLACE_TAILS = setOf(
  "Straße,Platz,Allee,Gasse,Weg,Ufer,Damm,Ring,Tor,Brücke,Berg,Gebirge,Wald,See,Meer,Bucht,Insel,Inseln,Kanal,Tal,Park,Garten,Schloss,Burg,Dom,Bahnhof,Hauptbahnhof,Flughafen,Hafen,Stadion,Arena,Viertel,Stadt,Land,Kreis,Landkreis,Bezirk,Provinz,Region,Kanton,Heide,Island,Islands,River,Street,City,County,Valley",
);
export const GERMAN_PLACE_HEADS = setOf(
  "Bad,Sankt,St.,San,Santa,Los,Las,El,Neu,New,Mount,Insel,Schloss,Burg,Kap,Golf,Landkreis,Kreis,Provinz,Kanton,Region,Stadt,Groß,Klein,Alt,Ober,Unter",
);

export const GERMAN_PARTICLES: ReadonlySet<string> = new Set(
  "von van zu zum zur vom der den de da di del della la le du bin al ibn ter ten y".split(" "),
);

/** Endings by which compounds tell what they are, with letters before them. */
export const GERMAN_ROLE_FORM =
  /\p{Alpha}{2}(?:minister|sprecher|präsident|meister|chef|leiter|kanzler|trainer|führer|direktor|professor|anwalt|anwält|richter|forscher|politiker|kommissar|vertreter|manager|autor|regisseur|spieler|sänger|lehrer|pfarrer|bischof|rat|senator|botschafter|inhaber|gründer|berater|historiker|ökonom|wissenschaftler|sekretär|aktivist|kapitän|experte|kandidat|moderator|journalist|reporter|redakteur|unternehmer|stürmer|fahrer|sieger|läufer|macher|dichter|steller|maler|loge|graf|iker|ist|mann|frau)(?:in|s|n|en)?$|(?:vorsitzende|abgeordnete|beauftragte)[rn]?$/iu;
export const GERMAN_ORGANIZATION_FORM =
  /\p{Alpha}{2}(?:ministerium|ministeriums|amt|amts|amtes|agentur|behörde|gericht|gerichts|gerichtshof|anwaltschaft|direktion|polizei|verband|verbands|verbandes|verein|vereins|bund|bundes|bank|kasse|partei|fraktion|gewerkschaft|gesellschaft|konzern|konzerns|werke|gruppe|verlag|verlags|zeitung|rundfunk|sender|universität|hochschule|schule|institut|instituts|klinik|klinikum|museum|museums|theater|theaters|orchester|kirche|kammer|rat|rats|parlament|parlaments|kommission|ausschuss|wehr|dienst|zentrale|stiftung|club|klub)$/iu;
export const GERMAN_PLACE_FORM =
  /\p{Upper}\p{Alpha}*(?:burg|berg|stadt|dorf|heim|hausen|ingen|straße|strasse|platz|allee|gasse|see|tal|land|brücke|hafen|furt|bach|feld|kirchen|haven|münde|weiler|stein|reich|insel|gebirge|wald|städt|leben|roda|itz|ow|au|walde|hofen)s?$/u;
