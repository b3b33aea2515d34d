/**
 * First names that are common in one country or a few, and tell there who somebody is, and mostly whether he or she: read in other languages
 * than English, beside those that are known anywhere. Names that are a word of some language in the news, too ("Tor", "Barış"), are left out.
 */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const WOMEN_ABROAD = names(`
  Ainhoa Aitana Alejandra Almudena Amaia Amparo Araceli Asunción Belén Carme Carmela Catalina Celia Concha Consuelo Dolors Elisenda Encarnación
  Estefanía Eulalia Fátima Gemma Guadalupe Iciar Idoia Inmaculada Itziar Jimena Josefa Laia Leire Lola Lorena Lucía Macarena Maite Maribel Mireia
  Mónica Montserrat Nerea Noelia Núria Rocío Rosalía Sonsoles Susana Verónica Ximena
  Aline Bárbara Benedita Bruna Camila Cátia Cidália Clarice Conceição Cristiane Débora Edna Eduarda Eliane Ermelinda Filipa Flávia Graça Heloísa Inês
  Isaura Ivone Janaína Jéssica Joana Josiane Júlia Larissa Letícia Lídia Luana Lúcia Luciana Luísa Luíza Luiza Márcia Margarida Marília Mônica Natália
  Neusa Patrícia Priscila Rafaela Rosângela Rute Sílvia Sónia Sônia Suzana Tainá Tânia Telma Teresinha Thaís Vânia Verônica Zélia
  Agnese Alessia Annalisa Antonella Arianna Assunta Benedetta Caterina Cinzia Concetta Donatella Eleonora Elisabetta Emanuela Enrica Fiorella Filomena
  Ginevra Giuliana Giuseppina Ilenia Immacolata Letizia Licia Livia Lorella Loredana Lucrezia Ludovica Marcella Margherita Mariangela Mariastella
  Marilena Michela Milena Mirella Nicoletta Noemi Orietta Ornella Paola Patrizia Raffaella Rosanna Rossana Rossella Silvana Simona Tiziana Viviana
  Adèle Agathe Alix Anaïs Annick Arlette Armelle Aude Aurélie Bénédicte Bérénice Carole Charlène Clarisse Claudine Clémence Clémentine Clotilde Colette
  Corinne Danièle Élisabeth Élise Élodie Elodie Émilie Éléonore Fabienne Fanny Frédérique Gaëlle Ghislaine Gisèle Gwenaëlle Hélène Inès Jeannine Joëlle
  Karine Laetitia Laëtitia Laure Léa Léna Léonie Liliane Lucette Lucie Lucile Ludivine Maëlle Magali Manon Margaux Marlène Martine Marylise Maryse Mathilde
  Mélanie Mélissa Michèle Micheline Morgane Murielle Myriam Nadège Naïma Odette Odile Pascale Perrine Raphaëlle Régine Roselyne Roxane Ségolène Solène
  Stéphanie Thérèse Valérie Viviane Yaël Yolande Zoé
  Aafke Anouk Annelies Bente Dieuwke Eline Evelien Femke Geertje Greetje Hanneke Heleen Ineke Janneke Jantine Jolanda Jorien Karlijn Lidewij Lieke
  Liesbeth Lilianne Lotte Maaike Machteld Marga Margriet Marijke Marjan Marjolein Marleen Mariëtte Mieke Nienke Noortje Renske Sanne Sietske Sjoukje
  Tineke Titia Tjitske Trijntje Truus Wendela Willemijn
  Anette Anniken Annika Astri Asbjørg Birgitte Birthe Bodil Borghild Cathrine Cecilie Charlotta Dorte Dorthe Elisabet Ellinor Else Emelie Erna Gitte Grete
  Grethe Guri Gunhild Gunilla Gunvor Hadia Hege Herdis Hilde Ingegerd Ingela Inger Ingvild Jette Jonna Jorunn Kari Karianne Karita Katrine Kirsti Kjersti
  Kristine Laila Lene Lisbet Liselotte Lone Lotta Lovisa Lykke Maiken Maren Merete Märta Nanna Oddny Pernille Ragnhild Randi Rikke Signe Silje Sissel Siv
  Solfrid Stina Stine Synne Synnøve Tonje Torhild Tove Trine Tuva Turid Ulrika Unni Vibeke Viveka Ylva Åsa Åse Åshild
  Aslı Ayla Ayşegül Banu Başak Belgin Berna Beyza Burcu Büşra Cansu Canan Ceren Çiğdem Derya Didem Dilek Ebru Ece Eda Elçin Esin Fadime Feride Figen Filiz
  Funda Gamze Gizem Gonca Gülay Gülsüm Gülşen Hande Havva Hülya İrem Kübra Leyla Melis Meltem Meral Merve Müge Nermin Neslihan Nesrin Nihal Nilgün Nilüfer
  Nuray Nurcan Nuran Özge Özlem Pelin Pınar Rabia Reyhan Rukiye Seda Selin Sema Semra Serap Sevda Sevil Sevim Sibel Songül Şebnem Şerife Şule Tuba Tuğba
  Tülay Tülin Türkan Yasemin Yeliz Zehra Zeliha Zerrin Züleyha
  Nataliia Natalija Oksana Iryna Yuliia Olha Oleksandra Kateryna Liudmyla Lyudmyla Tetiana Halyna Svitlana Mariia Anastasiia Viktoriia Dariia Ludmila
  Nadezhda Nadeschda Ksenia Ksenija Jekaterina Marija Julija
  Begoña Graciela Mirta Silvina Yesenia Yamila Yanina Magalí Malena Micaela Agustina Candelaria Nélida Griselda Xiomara Yadira Maritza Nayeli Itzel
  Citlali Lupita Rosaura Azucena Herminia Eloísa Zulema Zaida Iria Uxía Sabela Antía Nagore Garazi Oihane Miren Arantxa Edurne Meritxell Mariona
  Roser Jucélia Graciete Jurema Jaciara Joseane Joelma Edilene Elisângela Eunice Fabiana Gislaine Iara Ivete Jandira Jaqueline Jussara Kátia Keila
  Lucimar Lucineide Maiara Marilda Marinalva Marineide Marlene Marli Nádia Nair Neide Odete Raimunda Regiane Roseli Rosemeire Rosilene
  Sueli Tatiane Terezinha Valdirene Zenaide Zuleide Hermínia Albertina Alzira Arminda Belmira Deolinda Etelvina Florbela Gracinda Guilhermina
  Idalina Isilda Laurinda Leonor Leopoldina Ludovina Lurdes Madalena Mafalda Noémia Otília Palmira Quitéria Rosalina Umbelina Zulmira Constança
  Carlota Debora Lavinia Mariella Marinella Marzia Nunzia Ombretta Pierina Romina Rosalba Simonetta Ylenia Maryvonne Wivine Apolline Bérangère
  Blandine Coralie Cyrielle Eugénie Faustine Garance Gwenola Honorine Huguette Laurène Léontine Lydie Maëlys Marielle Marinette Marjolaine Maëva
  Mylène Ninon Oriane Paulette Pierrette Raymonde Salomé Sandrine Séverine Sidonie Sixtine Soizic Solenn Sylvette Sylviane Tiphaine Violaine Zélie
  Marjolijn Marloes Liesbet Goedele Veerle Katrien Ragna Eldbjørg Gunn Gunnhild Ingunn Solveig Sigrun Torunn Bjørg Dagny Hildegunn Målfrid
  Oddrun Reidun Torbjørg Vigdis Wenche Marit Nynne Ditte Jytte Sidsel Sisse Pernilla Gunnel
  Serpil Aysel Ayten Aynur Ayşenur Asuman Arzu Azize Bedia Belma Berrin Betül Birgül Birsen Binnaz Cemile Cavidan Dilara Emel Ezgi Ferda Feriha Feyza
  Gülcan Gülden Gülizar Gülnur Gülseren Gülten Gülnaz Hacer Handan Halide Hanife Hayriye Huriye İlknur Kadriye Kevser Latife Mehtap Melahat Meliha
  Melike Meryem Muazzez Mualla Münevver Nalan Naciye Nazan Nazlı Nazmiye Nebahat Necla Nesibe Nevin Nezahat Nezihe Nurten Nurhan Nuriye Oya Özden
  Perihan Pervin Rahime Remziye Sabiha Sabahat Saliha Sanem Sebahat Semiha Sezen Suzan Süheyla Şennur Şaziye Şükran Şükriye Tuğçe Ümran Vildan Yeşim
  Zübeyde Nayra Yaiza Dácil Idaira Guayarmina Encarna Casilda Leocadia Obdulia Fuensanta Teodora Brígida Úrsula Vanesa Charo Chelo Ángeles Rebeca
  Ariadna Mariam Aïssata Rokia Oumou Kadiatou Khady Leïla Samira Malika Houria Yasmina Nawal Souad Zohra Djamila Farida Salima Hafida Imane Nassima
  Soraya Hanane Ghizlane Maïwenn Nolwenn Rozenn Enora Katell Gaïd Aïcha Mélodie Ophélie Océane Lætitia Axelle Emmanuelle Christelle Lucienne Marcelle
  Andrée Wiebke Henrike Birte Linnea Ronja Sofie Amalie Freja Lisanne Corrie Jannie Marieke Annemiek Annemarie Mirjam Loes Giada Delia Elettra Ersilia
  Fabiola Gianna Gina Lorenza Maddalena Olimpia Rachele Lindalva Cleide Andréa Andreia Ângela Antônia Cecília Célia Cláudia Eliana Elza Érica Giovana
  Isabela Joaquina Maíra Mirtes Nilza Rosana Tereza Valéria Zilda Zuleica
  Ema Noa Aina Berta Estela Gema Xiana Noemí Marisol Yésica Vittoria Fulvia Isotta Iole Francisca Thais Rejane Iracema Vilma Edileuza Gilda Hortência
  Ilda Íris Dalva Mila Yara Fleur Corine Dorien Elly Esmee Froukje Gerrie Jantje Jeannette Josien Lonneke Marlies Merel Mirte Nynke Pleun Ria Rianne
  Tessa Zoë Moa Klara Alva Gun Barbro Britt Carina Annelie Rebecka Terese Rut Margareta Majken Liselott Josefin Hedvig Filippa Desirée Tine Annemette
  Benedikte Emilie Johanne Kirstine Malene Mia Oda Stinne Tenna Winnie Zenia Asta Kamma Marte Unn Toril Torill Magnhild Kine Karoline Heidrun Aud
  Åslaug Sunniva Almut Gundula Bärbel Carolin Edeltraud Elfriede Frieda Gerlinde Hannelore Ilona Imke Insa Irmgard Luise Meike Mechthild Ortrud
  Rosemarie Swantje Waltraud
`);

export const MEN_ABROAD = names(`
  Adolfo Agustín Aitor Alejo Álex Alfredo Alonso Andoni Arnau Asier Aurelio Baltasar Bartolomé Benjamín Bernardo Borja Camilo Damián Darío Domingo Edmundo
  Efraín Eloy Emiliano Enric Eusebio Evaristo Ezequiel Fausto Félix Fermín Ferran Florentino Gaspar Gerardo Germán Ginés Gonzalo Gregorio Guillem Héctor
  Hernán Hilario Horacio Humberto Ignacio Íñigo Iñaki Isidro Ismael Jacinto Jacobo Jaime Jaume Javi Jerónimo Josep Josu Joseba Juanma Julián Kike Koldo
  Leandro Leopoldo Lisandro Lluís Marcelino Martín Martí Mateo Matías Maximiliano Melchor Mikel Moisés Nacho Néstor Nicanor Octavio Óscar Oriol Osvaldo
  Paco Patxi Pepe Pere Quim Ramiro Rafa Raimundo Reinaldo Rigoberto Rodolfo Rogelio Román Saúl Sebastián Sergi Simón Tomás Tomeu Toto Unai Urko
  Valentín Vicente Vicenç Víctor Wilfredo Xabi Xabier Xavi Yago Zacarías
  Antônio Abílio Adalberto Adão Adilson Afonso Agostinho Arlindo Armando Artur Ayrton Caetano Caio Celso Cláudio Dirceu Duarte Edmilson Edson Fábio
  Fabrício Flávio Geraldo Getúlio Gilberto Gilmar Gonçalo Guilherme Hélio Heitor Itamar Ivo Jarbas Josué Júlio Laércio Leonel Lourenço Lúcio Manoel Márcio
  Mário Maurício Murilo Nélson Nuno Odair Olavo Orestes Osmar Otávio Plínio Raul Rogério Ronaldo Romeu Rui Ruy Saulo Sebastião Sérgio Severino
  Sílvio Simão Tarcísio Tasso Telmo Thiago Tiago Ulysses Vagner Valdir Valter Vasco Vinícius Vítor Waldir
  Achille Agostino Alfio Amedeo Anselmo Antonello Attilio Battista Beniamino Beppe Biagio Carlo Carmelo Carmine Cesare Ciro Corrado Cosimo Damiano Daniele
  Dario Davide Domenico Donato Edoardo Elio Emanuele Enzo Ettore Ezio Fabrizio Ferdinando Ferruccio Filippo Flavio Fulvio Gabriele Gaetano Gennaro Germano
  Giampaolo Giampiero Giancarlo Gianfranco Gianluca Gianluigi Gianmarco Gino Giordano Giulio Giuliano Graziano Guglielmo Ignazio Ivano Lamberto Livio Lucio
  Ludovico Manlio Marcello Massimiliano Massimo Mattia Maurizio Michelangelo Michele Mimmo Mirko Nello Nicolò Nino Nunzio Oreste Orazio Ottavio Piero
  Pierluigi Pierpaolo Piergiorgio Raffaele Raimondo Remo Renato Rocco Romolo Ruggero Sandro Saverio Silvano Silvestro Tino Tiziano Ubaldo Ugo Umberto
  Valentino Valerio Virgilio
  Adrien Alexis Amaury Anatole Armand Arnaud Aurélien Baptiste Basile Bastien Benoit Bertrand Cédric Célestin Clément Corentin Cyprien Cyrille Damien Édouard
  Éric Étienne Fabien Florent Franck Gaël Gaétan Gaëtan Ghislain Grégoire Grégory Gwenaël Hervé Hugues Joël Jordan Josselin Kévin Léo Léon Lilian Loïc
  Ludovic Maël Marius Martial Mathieu Matthieu Médéric Nathanaël Norbert Octave Quentin Raphaël Régis Rémi Rémy Renaud Roch Rodolphe Romain Sacha Serge
  Stéphane Sylvain Sylvestre Tanguy Théo Théodore Thibault Thibaut Tristan Valentin Valéry Vivien Yann Yohan Yoann
  Aad Arend Arie Arjen Bauke Boudewijn Bram Cees Coen Constantijn Daan Diederik Dries Eelco Egbert Emiel Evert Floris Freek Frits Gerben Gijs Halbe Harm
  Henk Huib Jelle Jeroen Joop Joris Jurgen Kees Koen Koos Lodewijk Luuk Maarten Marnix Martijn Mathijs Matthijs Menno Michiel Niek Onno Pim Reinier Remco
  Rinus Roelof Roel Rutger Ruud Sander Sicco Siebe Sietse Sjaak Sjoerd Stef Stijn Sybrand Teun Thijs Toon Wiebe Wilfred Wopke Wouter
  Aksel Alv Arild Arnfinn Asbjørn Asger Asle Bengt Birger Bjarne Bjarte Børge Börje Christer Dagfinn Ebbe Eigil Eivind Elling Erlend Espen Eskil Flemming
  Folke Frode Gaute Gjermund Gorm Gudmund Guttorm Hallvard Halvard Halvor Heming Helge Henning Håvard Ingolf Ingvald Iver Jarle Jeppe Jonny Jostein Jørgen
  Jørn Kasper Ketil Kjartan Kjetil Kristian Kristofer Kristoffer Krister Lennart Ludvig Mads Magne Mikkel Mogens Måns Nicolai Niclas Oddvar Ola Olle Ove
  Palle Peder Petter Pär Poul Preben Ragnar Rasmus Rolv Runar Sigbjørn Sigurd Sigve Sindre Sixten Sivert Snorre Steinar Stian Sture Sverre Svante Sveinung
  Torbjørn Torbjörn Tord Torgeir Torkel Torstein Tormod Trond Trygve Truls Troels Ulrik Uffe Vegard Viggo Øystein Øyvind Øivind Åge Aage Ørjan Örjan Östen
  Abdulkadir Adem Adnan Akın Alaattin Alparslan Alper Arda Arif Atilla Aykut Bahadır Batuhan Bayram Bekir Berk Berkay Binali Bilal Bora Bülent Burhan Cemal
  Cemil Cenk Cengiz Cevdet Coşkun Cüneyt Çağatay Çağlar Çelebi Davut Doğan Doğukan Durmuş Ekrem Emin Emrah Enes Enver Ercan Erdal Erdem Eren Erhan Erkan Erol
  Ersin Ertan Ertuğrul Eyüp Fahrettin Faruk Fatih Ferdi Ferhat Fikret Fuat Gökhan Görkem Gürkan Haldun Halil Haluk Hamdi Hamza Harun Haydar Hayati Hikmet
  Hulusi Hüseyin İbrahim İhsan İlhan İlkay İlker İlyas İrfan İsa İsmail İsmet Kaan Kadir Kamil Kazım Kenan Kerem Kerim Koray Korkut Köksal Levent Lütfi
  Mahir Mahmut Melih Mert Mesut Mete Metin Mevlüt Muammer Muharrem Muhammet Muhsin Musa Muzaffer Mümtaz Münir Naci Nail Namık Nazım Necati Necdet Necip
  Nevzat Nihat Numan Nuri Nurettin Oğuz Oğuzhan Okan Oktay Olcay Orhan Osman Ozan Ömer Önder Özcan Özgür Özkan Rasim Raşit Recai Refik Remzi Rıdvan Rıza
  Ruşen Sabri Sadık Salih Sami Samet Sedat Selahattin Selçuk Semih Serdar Serhat Serkan Sinan Soner Süleyman Şaban Şahin Şakir Şenol Şükrü Tahir Talat Tamer
  Taner Tarık Tayfun Tekin Tevfik Tolga Tuncay Turgay Turgut Tufan Ufuk Uğur Ümit Vahit Vedat Veysel Volkan Yakup Yalçın Yaşar Yavuz Yılmaz Yiğit Yunus Yücel
  Zeki Ziya Zülfü
  Andreï Andrii Andrij Andriy Anatolij Artem Bohdan Denys Dmytro Dmitrij Evgueni Gennadi Guennadi Grigori Ihor Jewgeni Jewgenij Kyrylo Kirill Maksym Maksim
  Mikhaïl Michail Mykhailo Mykola Nikolaï Oleh Oleksii Oleksij Pavlo Petro Ruslan Sergueï Serguei Sergej Sergii Serhii Serhij Stanislav Stepan Taras Vadim
  Vadym Valeri Valerij Vasyl Viatcheslav Vitalii Vitalij Vladislav Vyacheslav Wadim Wiktor Wladimir Wolodymyr Yevhen Yuriy Youri Juri Jurij Alexeï
  Eutimio Feliciano Saturnino Nahuel Casimiro Gorka Jokin Bernat Brais Xoán Anxo Braulio Celestino Cipriano Crisanto Dionisio Edelmiro
  Eladio Eleuterio Eliseo Emeterio Estanislao Facundo Faustino Florencio Fulgencio Genaro Gervasio Heriberto Hermenegildo Hipólito Ildefonso
  Indalecio Jairo Lautaro Leocadio Macario Nazario Norberto Olegario Rufino Salustiano Silverio Teodoro Teófilo Toribio Venancio Wenceslao Wilmer
  Herculano Adérito Tomé Wanderley Gildásio Eduíno Ronei Valdomiro Ademar Ademir Agenor Airton Aldair Almir Amadeu Amarildo Anacleto Aníbal Antenor
  Aristides Armindo Avelino Bartolomeu Belarmino Belmiro Benedito Bernardino Cássio Claudemir Cleber Cleiton Custódio Dagoberto Damião Deolindo
  Djalma Edilson Ednaldo Egídio Erivaldo Ermelindo Estêvão Eurico Euclides Evandro Everaldo Felisberto Firmino Genésio Genivaldo Gervásio
  Gilson Gumercindo Hélder Hermínio Hilário Honório Idalécio Irineu Isidoro Januário Juscelino Juvenal Ladislau Laurindo Lindomar Lourival
  Marcolino Martinho Moacir Nélio Nilton Olegário Policarpo Porfírio Reginaldo Roberval Romualdo Rosalvo Rubens Serafim Sidnei Silvério Silvino
  Tadeu Timóteo Valdemar Vitorino Zeferino Gaspare Egidio Tullio Adelmo Alberico Alcide Arcangelo Arrigo Baldassarre Bartolomeo Calogero
  Demetrio Efisio Eligio Emidio Ermanno Filiberto Gavino Gerolamo Gianpaolo Gioacchino Girolamo Gualtiero Lanfranco Liborio Loris Marzio Nazareno
  Nereo Nevio Onofrio Pantaleo Remigio Rinaldo Ruggiero Settimio Taddeo Tancredi Terenzio Torquato Ulisse Venanzio Gérald Enguerrand Erwan Evariste
  Fulgence Gauthier Hippolyte Mathurin Ronan Titouan Yannick Gerbrand Sietze Hennie Wietse Tjalling Douwe Hidde Joost Lieven Wannes Pieter
  Arnstein Audun Bjørnar Egil Eldar Eyvind Håkon Kjell Kolbjørn Magnar Oddbjørn Ottar Reidar Roald Svein Terje Thorvald Torfinn Torleif Vidar
  Yngve Åsmund Ejnar Esben Keld Kjeld Povl Svend Thorkild Villy Claes Göran Göte Håkan Sören
  Abdurrahman Asım Bedri Behçet Beşir Cahit Caner Celal Cemalettin Cumali Ercüment Fazıl Ferit Fevzi Fikri Gültekin Halit Hilmi Hüsamettin Hüsnü İdris
  İlhami İskender İzzet Kamuran Kubilay Lokman Mazhar Memduh Mithat Nazmi Necmettin Necmi Niyazi Nusret Nurullah Orçun Rauf Rüştü Saffet Sadettin Saim
  Seyfi Seyit Sezai Sezer Sıtkı Şemsettin Şerafettin Şevket Taha Tanju Tarkan Teoman Tuğrul Turan Ünal Vecdi Vehbi Yasin Yekta Zekeriya Zihni Ayoze
  Yeray Airam Echedey Acaymo Iker Aritz Eneko Gaizka Beñat Imanol Ibai Jofre Marçal Biel Adrián Simeón Leoncio Cayetano Dámaso Evelio Fabián Higinio
  Laureano Lázaro Nemesio Onofre Pascual Segismundo Ulises Sékou Moussa Ousmane Ibrahima Boubacar Cheikh Aboubacar Bakary Issa Koffi Demba Idrissa
  Lamine Modibo Seydou Souleymane Tidiane Youssouf Karim Nassim Yacine Sofiane Rachid Farid Djamel Kamel Hakim Tarek Zakaria Ayoub Slimane Brahim
  Lakhdar Hocine Mokhtar Abdelkader Abdelhak Killian Goulven Gwendal Yannig Youenn Émile Eugène Lucien Hinnerk Gösta Gustaf Melker Bjarke Herluf
  Cornelis Arjan Alessio Cristian Dino Edgardo Furio Mirco Samuele Tonino Wagner Davi Diogo Erick Fabiano Luan Mateus Matheus Renan Rubem Valmir
  Welington Cleyton
  Iago Xosé Uxío Breixo Izan Adrià Gastón Patricio Blas Erasmo Niccolò Ottorino Ennio Patrizio Martim Dinis Edmar Nilson Vanderlei Jorginho Jurandir
  Kléber Natanael Péricles Robson Rômulo Ubiratan Ulisses Adriano Ailton Albano Alcides Aloísio Américo Antero Arnaldo Baltazar Cícero Dário Piet Adriaan
  Jos Jorrit Guus Ewout Derk Barend Auke Aart Tjeerd Tijmen Twan Wessel Rik Kris Jef Joeri Albin Sigge Staffan Stellan Rickard Pontus Jonatan Joakim
  Ingemar Hjalmar Greger Erland Edvin Conny Bertil Hakon Lauge Malthe Oluf Sune Verner Villads Bertel Christoffer Kåre Ingar Idar Bård Bernt Ådne
  Vegar Thorbjørn Jörn Malte Wendelin Korbinian Ingo Philipp Rüdiger Veit Winfried Benedikt Bodo Burkhard Eberhard Eckhard Eugen Friedhelm Gero Gunther
`);

/** Men's in one country, women's in another. */
export const EITHER_ABROAD = names(
  "Andrea Camille Dominique Gabriele Joan Kari Kim Laurence Nicola Robin Sacha Simone",
);
