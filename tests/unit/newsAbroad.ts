/** News of an invented harbour of Thursday 15 January 2026, in languages whose tables are tested on whole articles. */
export interface NewsAbroad {
  readonly code: string;
  readonly title: string;
  /** The lead first; the fourth sentence opens with a pronoun, the fifth with a connective, the last is the page's own. */
  readonly sentences: readonly string[];
  /** Days as written and meant. */
  readonly dates: readonly (readonly [written: string, date: string])[];
  /** Figures that are found: as written, their value, what they are of or count. */
  readonly figures: readonly (readonly [written: string, value: number, of: string])[];
}

export const NEWS_ABROAD: readonly NewsAbroad[] = [
  {
    code: "cs",
    title: "Norvik zavře starý přístavní tunel",
    sentences: [
      "Rada města Norviku v úterý rozhodla, že starý přístavní tunel zůstane zavřený do 12. května 2026, protože do něj proniká voda.",
      "Oprava východní stěny podle odhadu města přijde na 12,5 milionu korun a třetinu z toho zaplatí ostrov Tarn.",
      "„Lidé z ostrova musí mít každý den jistotu, že se dostanou do práce,“ uvedla starostka Marta Vahlová.",
      "Ona sama na ostrově vyrostla a o tunelu psala už jako studentka.",
      "Navíc hrozí, že zastaví i starý most, kde inženýři našli tzv. unavenou ocel.",
      "Tunelem denně projede 9 000 řidičů a další linka trajektu má začít jezdit v pondělí.",
      "Rybáři z č. p. 14 na nábřeží se obávají, že čerpadla vyženou sledě ze zátoky.",
      "Čtěte také: Proč most v Norviku stojí",
    ],
    dates: [
      ["úterý", "2026-01-13"],
      ["pondělí", "2026-01-19"],
      ["12. května 2026", "2026-05-12"],
    ],
    figures: [
      ["12,5 milionu korun", 12.5e6, "korun"],
      ["9 000 řidičů", 9000, "řidičů"],
    ],
  },
  {
    code: "sk",
    title: "Norvik zatvorí starý prístavný tunel",
    sentences: [
      "Mestská rada v Norviku v utorok rozhodla, že starý prístavný tunel zostane zatvorený do 12. mája 2026, pretože doň preniká voda.",
      "Oprava východnej steny bude podľa mesta stáť 12,5 milióna eur a tretinu z toho zaplatí ostrov Tarn.",
      "„Ľudia z ostrova musia mať každý deň istotu, že sa dostanú do práce,“ uviedla primátorka Marta Vahlová.",
      "Ona sama na ostrove vyrástla a o tuneli písala už ako študentka.",
      "Navyše hrozí, že zastavia aj starý most, kde inžinieri našli tzv. unavenú oceľ.",
      "Tunelom denne prejde 9 000 vodičov a ďalšia linka trajektu bude jazdiť od pondelka.",
      "Rybári na nábreží sa obávajú, že čerpadlá vyženú slede zo zátoky.",
      "Čítajte tiež: Prečo most v Norviku stojí",
    ],
    dates: [
      ["utorok", "2026-01-13"],
      ["pondelka", "2026-01-19"],
      ["12. mája 2026", "2026-05-12"],
    ],
    figures: [
      ["12,5 milióna eur", 12.5e6, "eur"],
      ["9 000 vodičov", 9000, "vodičov"],
    ],
  },
  {
    code: "hu",
    title: "Lezárják Norvik régi kikötői alagútját",
    sentences: [
      "Norvik képviselő-testülete kedden úgy döntött, hogy a régi kikötői alagút 2026. május 12-ig zárva marad, mert beszivárog a víz.",
      "A keleti fal javítása a város szerint 12,5 milliárd forintba kerül, ennek harmadát Tarn szigete fizeti.",
      "„A szigeten élőknek minden nap tudniuk kell, hogy eljutnak-e a munkahelyükre” – mondta Vahlen Márta polgármester.",
      "Ő maga is a szigeten nőtt fel, és már diákként írt az alagútról.",
      "Ráadásul az is lehet, hogy a régi hidat is le kell zárni, ahol a mérnökök ún. fáradt acélt találtak.",
      "Az alagúton naponta 9000 autós halad át, és a jövő hétfőn egy második komp is elindul.",
      "A halászok a rakparton attól tartanak, hogy a szivattyúk elűzik a heringet az öbölből.",
      "Kapcsolódó cikk: Miért áll a norviki híd",
    ],
    dates: [
      ["kedden", "2026-01-13"],
      ["hétfőn", "2026-01-19"],
      ["2026. május 12-ig", "2026-05-12"],
    ],
    figures: [
      ["12,5 milliárd forintba", 12.5e9, "forintba"],
      ["9000 autós", 9000, "autós"],
    ],
  },
  {
    code: "ro",
    title: "Norvik închide vechiul tunel din port",
    sentences: [
      "Consiliul orașului Norvik a decis marți că vechiul tunel din port rămâne închis până la 12 mai 2026, pentru că apa pătrunde prin perete.",
      "Reparația peretelui de est va costa 12,5 milioane de lei, iar o treime din sumă este plătită de insula Tarn.",
      "„Oamenii de pe insulă trebuie să știe în fiecare zi că ajung la muncă”, a declarat primarul Marta Vahlen.",
      "Ea a crescut pe insulă și a scris despre tunel încă de când era studentă.",
      "În plus, ar putea fi oprit și podul vechi, unde inginerii au găsit oțel obosit.",
      "Prin tunel trec zilnic 20 de mii de șoferi, iar un al doilea feribot va pleca luni din port.",
      "Pescarii de pe chei se tem că pompele vor alunga heringii din golf.",
      "Citește și: De ce stă podul din Norvik",
    ],
    dates: [
      ["marți", "2026-01-13"],
      ["luni", "2026-01-19"],
      ["12 mai 2026", "2026-05-12"],
    ],
    figures: [
      ["12,5 milioane de lei", 12.5e6, "lei"],
      ["20 de mii de șoferi", 20_000, "șoferi"],
    ],
  },
  {
    code: "fi",
    title: "Norvik sulkee vanhan satamatunnelin",
    sentences: [
      "Norvikin kaupunginvaltuusto päätti tiistaina, että vanha satamatunneli on suljettu 12. toukokuuta 2026 asti, koska siihen vuotaa vettä.",
      "Itäisen seinän korjaus maksaa kaupungin mukaan 2,3 miljardia euroa, ja kolmanneksen siitä maksaa Tarnin saari.",
      "”Saaren asukkaiden täytyy tietää joka päivä, että he pääsevät töihin”, sanoi kaupunginjohtaja Marta Vahlen.",
      "Hän on itse kasvanut saarella ja kirjoitti tunnelista jo opiskelijana.",
      "Lisäksi vanha silta voidaan sulkea, koska insinöörit ovat löytäneet siitä ns. väsynyttä terästä.",
      "Tunnelin läpi ajaa päivittäin 9 000 autoilijaa, ja toinen lautta aloittaa ensi maanantaina.",
      "Kalastajat pelkäävät laiturilla, että pumput karkottavat silakat lahdesta.",
      "Lue myös: Miksi Norvikin silta seisoo",
    ],
    dates: [
      ["tiistaina", "2026-01-13"],
      ["maanantaina", "2026-01-19"],
      ["12. toukokuuta 2026", "2026-05-12"],
    ],
    figures: [
      ["2,3 miljardia euroa", 2.3e9, "euroa"],
      ["9 000 autoilijaa", 9000, "autoilijaa"],
    ],
  },
  {
    code: "bg",
    title: "Норвик затваря стария пристанищен тунел",
    sentences: [
      "Общинският съвет на Норвик реши във вторник, че старият пристанищен тунел остава затворен до 12 май 2026 г., защото в него прониква вода.",
      "Ремонтът на източната стена ще струва 12,5 милиона лева, а една трета от тях плаща остров Тарн.",
      "„Хората от острова трябва да знаят всеки ден, че ще стигнат до работа“, заяви кметът Марта Вален.",
      "Тя самата е израснала на острова и е писала за тунела още като студентка.",
      "Освен това може да бъде спрян и старият мост, където инженерите откриха т.нар. уморена стомана.",
      "През тунела всеки ден минават 9000 шофьори, а вторият ферибот ще тръгне в понеделник.",
      "Рибарите на кея се страхуват, че помпите ще прогонят херингата от залива.",
      "Прочетете още: Защо мостът в Норвик стои",
    ],
    dates: [
      ["вторник", "2026-01-13"],
      ["понеделник", "2026-01-19"],
      ["12 май 2026", "2026-05-12"],
    ],
    figures: [
      ["12,5 милиона лева", 12.5e6, "лева"],
      ["9000 шофьори", 9000, "шофьори"],
    ],
  },
  {
    code: "hr",
    title: "Norvik zatvara stari lučki tunel",
    sentences: [
      "Gradsko vijeće Norvika odlučilo je u utorak da stari lučki tunel ostaje zatvoren do 12. svibnja 2026., jer u njega prodire voda.",
      "Popravak istočnog zida stajat će 12,5 milijuna eura, a trećinu tog iznosa plaća otok Tarn.",
      "„Ljudi s otoka moraju svaki dan znati da će stići na posao”, rekla je gradonačelnica Marta Vahlen.",
      "Ona je odrasla na otoku i o tunelu je pisala još kao studentica.",
      "Osim toga mogao bi se zatvoriti i stari most, gdje su inženjeri našli tzv. umorni čelik.",
      "Kroz tunel svakog dana prođe 9000 vozača, a drugi trajekt će krenuti u ponedjeljak.",
      "Ribari na rivi strahuju da će crpke otjerati haringe iz zaljeva.",
      "Pročitajte i: Zašto most u Norviku stoji",
    ],
    dates: [
      ["utorak", "2026-01-13"],
      ["ponedjeljak", "2026-01-19"],
      ["12. svibnja 2026", "2026-05-12"],
    ],
    figures: [
      ["12,5 milijuna eura", 12.5e6, "eura"],
      ["9000 vozača", 9000, "vozača"],
    ],
  },
  {
    code: "sl",
    title: "Norvik zapira stari pristaniški predor",
    sentences: [
      "Mestni svet Norvika je v torek odločil, da stari pristaniški predor ostaja zaprt do 12. maja 2026, ker vanj vdira voda.",
      "Popravilo vzhodne stene bo po oceni mesta stalo 12,5 milijona evrov, tretjino pa bo plačal otok Tarn.",
      "„Ljudje z otoka morajo vsak dan vedeti, da bodo prišli v službo,“ je dejala županja Marta Vahlen.",
      "Ona je odrasla na otoku in je o predoru pisala že kot študentka.",
      "Poleg tega bi lahko zaprli tudi stari most, kjer so inženirji našli t. i. utrujeno jeklo.",
      "Skozi predor se vsak dan pelje 9000 voznikov, drugi trajekt pa bo začel voziti v ponedeljek.",
      "Ribiči na pomolu se bojijo, da bodo črpalke pregnale slanike iz zaliva.",
      "Preberite tudi: Zakaj most v Norviku stoji",
    ],
    dates: [
      ["torek", "2026-01-13"],
      ["ponedeljek", "2026-01-19"],
      ["12. maja 2026", "2026-05-12"],
    ],
    figures: [
      ["12,5 milijona evrov", 12.5e6, "evrov"],
      ["9000 voznikov", 9000, "voznikov"],
    ],
  },
  {
    code: "ca",
    title: "Norvik tanca el vell túnel del port",
    sentences: [
      "El consell de Norvik va decidir dimarts que el vell túnel del port quedarà tancat fins al 12 d’abril de 2026, perquè hi entra aigua.",
      "La reparació de la paret de l’est costarà 12,5 milions d’euros, i l’illa de Tarn en paga una tercera part.",
      "«La gent de l’illa ha de saber cada dia que arribarà a la feina», ha dit l’alcaldessa Marta Vahlen.",
      "Ella va créixer a l’illa i ja escrivia sobre el túnel quan era estudiant.",
      "A més, es podria tancar també el pont vell, on els enginyers han trobat acer cansat.",
      "Cada dia passen pel túnel 9.000 conductors, i un segon transbordador començarà dilluns vinent.",
      "Els pescadors del moll temen que les bombes facin fugir els arengs de la badia.",
      "Llegiu també: Per què el pont de Norvik està aturat",
    ],
    dates: [
      ["dimarts", "2026-01-13"],
      ["dilluns", "2026-01-19"],
      ["12 d’abril de 2026", "2026-04-12"],
    ],
    figures: [
      ["12,5 milions d’euros", 12.5e6, "euros"],
      ["9.000 conductors", 9000, "conductors"],
    ],
  },
  {
    code: "id",
    title: "Norvik menutup terowongan pelabuhan lama",
    sentences: [
      "Dewan Kota Norvik memutuskan pada Selasa (13/1) bahwa terowongan pelabuhan lama akan ditutup hingga 12 Mei 2026 karena air masuk melalui dinding.",
      "Perbaikan dinding timur itu akan menelan biaya Rp12,5 miliar, dan sepertiganya dibayar oleh Pulau Tarn.",
      "“Warga pulau harus tahu setiap hari bahwa mereka bisa sampai ke tempat kerja,” kata Wali Kota Marta Vahlen.",
      "Dia sendiri besar di pulau dan sudah menulis tentang terowongan sejak masih mahasiswa.",
      "Selain itu, jembatan lama juga dapat ditutup karena para insinyur menemukan baja yang lelah.",
      "Setiap hari 9.000 pengemudi melewati terowongan, dan feri kedua akan berlayar pada Senin depan.",
      "Para nelayan di dermaga khawatir pompa akan mengusir ikan dari teluk.",
      "Baca juga: Mengapa jembatan Norvik berhenti",
    ],
    dates: [
      ["13/1", "2026-01-13"],
      ["Senin", "2026-01-19"],
      ["12 Mei 2026", "2026-05-12"],
    ],
    figures: [
      ["Rp12,5 miliar", 12.5e9, "Rp"],
      ["9.000 pengemudi", 9000, "pengemudi"],
    ],
  },
  {
    code: "is",
    title: "Norvík lokar gömlu hafnargöngunum",
    sentences: [
      "Bæjarráð Norvíkur ákvað á þriðjudag að gömlu hafnargöngin verði lokuð til 12. maí 2026, því að vatn lekur inn í þau.",
      "Viðgerð á austurveggnum kostar 12,5 milljarða króna samkvæmt mati bæjarins og þriðjung þess greiðir eyjan Tarn.",
      "„Fólkið á eyjunni þarf að vita á hverjum degi að það komist til vinnu,“ sagði Marta Vahlen bæjarstjóri.",
      "Hún ólst sjálf upp á eyjunni og skrifaði um göngin þegar hún var í námi.",
      "Auk þess gæti þurft að loka gömlu brúnni, þar sem verkfræðingar hafa fundið t.d. þreytt stál.",
      "Um göngin aka 9.000 ökumenn á hverjum degi og önnur ferja mun hefja siglingar á mánudag.",
      "Sjómenn á bryggjunni óttast að dælurnar hreki síldina úr flóanum.",
      "Lestu einnig: Hvers vegna brúin í Norvík stendur",
    ],
    dates: [
      ["þriðjudag", "2026-01-13"],
      ["mánudag", "2026-01-19"],
      ["12. maí 2026", "2026-05-12"],
    ],
    figures: [
      ["12,5 milljarða króna", 12.5e9, "króna"],
      ["9.000 ökumenn", 9000, "ökumenn"],
    ],
  },
  {
    code: "lt",
    title: "Norvike uždaromas senasis uosto tunelis",
    sentences: [
      "Norviko miesto taryba antradienį nusprendė, kad senasis uosto tunelis bus uždarytas iki 2026 m. gegužės 12 d., nes į jį patenka vanduo.",
      "Rytinės sienos remontas, miesto skaičiavimu, kainuos 12,5 mln. eurų, o trečdalį šios sumos sumokės Tarno sala.",
      "„Salos žmonės kiekvieną dieną turi žinoti, kad pasieks darbą“, – sakė merė Marta Valen.",
      "Ji pati užaugo saloje ir apie tunelį rašė dar būdama studentė.",
      "Be to, gali būti uždarytas ir senasis tiltas, kur inžinieriai rado vad. pavargusį plieną.",
      "Tuneliu kasdien važiuoja 9000 vairuotojų, o antrasis keltas plauks nuo ateinančio pirmadienio.",
      "Žvejai krantinėje baiminasi, kad siurbliai išvys silkes iš įlankos.",
      "Skaitykite taip pat: Kodėl Norviko tiltas stovi",
    ],
    dates: [
      ["antradienį", "2026-01-13"],
      ["pirmadienio", "2026-01-19"],
      ["2026 m. gegužės 12 d", "2026-05-12"],
    ],
    figures: [
      ["12,5 mln. eurų", 12.5e6, "eurų"],
      ["9000 vairuotojų", 9000, "vairuotojų"],
    ],
  },
  {
    code: "fa",
    title: "نورویک تونل قدیمی بندر را می\u200cبندد",
    sentences: [
      "شورای شهر نورویک روز سه\u200cشنبه تصمیم گرفت که تونل قدیمی بندر تا ۱۲ مه ۲۰۲۶ بسته بماند، چون آب از دیوار آن نفوذ کرده است.",
      "تعمیر دیوار شرقی به گفته شهرداری ۱۲٫۵ میلیون یورو هزینه دارد و یک\u200cسوم آن را جزیره تارن می\u200cپردازد.",
      "مارتا واهلن، شهردار نورویک، گفت: «مردم جزیره باید هر روز بدانند که به محل کار می\u200cرسند.»",
      "او خود در جزیره بزرگ شده و از دوران دانشجویی درباره تونل نوشته است.",
      "علاوه بر این، ممکن است پل قدیمی هم بسته شود که مهندسان در آن فولاد فرسوده پیدا کرده\u200cاند.",
      "هر روز ۹۰۰۰ راننده از تونل می\u200cگذرند و کشتی دوم دوشنبه آینده حرکت خواهد کرد.",
      "ماهیگیران در اسکله نگران هستند که پمپ\u200cها ماهی را از خلیج دور کنند.",
      "بیشتر بخوانید: چرا پل نورویک بسته است",
    ],
    dates: [
      ["سه\u200cشنبه", "2026-01-13"],
      ["دوشنبه", "2026-01-19"],
      ["۱۲ مه ۲۰۲۶", "2026-05-12"],
    ],
    figures: [
      ["۱۲٫۵ میلیون یورو", 12.5e6, "یورو"],
      ["۹۰۰۰ راننده", 9000, "راننده"],
    ],
  },
];
