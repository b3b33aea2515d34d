/** First names that many have in Polish, Russian and Ukrainian news, in the nominative; `m` of men, `f` of women. By the language's code. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const SLAVIC_GIVEN_NAMES: Readonly<
  Record<string, { readonly m: readonly string[]; readonly f: readonly string[] }>
> = {
  pl: {
    m: words(`
        Adam Adrian Albert Aleksander Andrzej Antoni Arkadiusz Artur Bartłomiej Bartosz Benjamin Bogdan Bogusław Bolesław Borys Bronisław Cezary
        Czesław Damian Daniel Dariusz Dawid Dominik Donald Edmund Edward Emil Emmanuel Eryk Eugeniusz Filip Franciszek Fryderyk Gabriel George
        Grzegorz Gustaw Henryk Hubert Ignacy Igor Ireneusz Jacek Jakub Jan Janusz Jarosław Jerzy Joe Joachim John Józef Julian Juliusz Kacper Kamil
        Karol Kazimierz Konrad Krystian Krzysztof Kuba Lech Leon Leonard Leszek Ludwik Łukasz Maciej Maksymilian Marcel Marcin Marek Marian
        Mariusz Mateusz Michał Mieczysław Mikołaj Mirosław Norbert Oskar Otto Patryk Paweł Piotr Przemysław Radosław Rafał Robert Roman Ryszard
        Sebastian Sergiusz Sławomir Stanisław Stefan Szymon Tadeusz Tomasz Tymoteusz Wacław Waldemar Wiesław Wiktor Witold Władysław
        Władimir Włodzimierz Wojciech Wołodymyr Zbigniew Zdzisław Zenon Zygmunt Dmitrij Siergiej Michaił Aleksandr Aleksiej Andriej Ołeksandr
        Ambroży Aureliusz Bazyli Błażej Cyprian Dionizy Feliks Ferdynand Gracjan Hieronim Jeremi Jędrzej Jaromir Klaudiusz Klemens Kornel
        Ksawery Lucjan Lesław Longin Maurycy Melchior Miłosz Nikodem Olgierd Oliwier Romuald Seweryn Szczepan Teodor Teofil Tytus Walenty
        Walerian Wawrzyniec Wincenty Ziemowit Zachariasz Alojzy Anatol Brunon Dorian Gniewomir Iwo Izydor Jonasz Jonatan Kajetan Medard
        Natan Onufry Remigiusz Rajmund Sylwester Tobiasz Tymon Zenobiusz Lubomir Sobiesław Dobrosław Bożydar Gaweł Hipolit Konstanty Ludomir
        Marceli Bartek Kordian
      `),
    f: words(`
        Ada Adriana Agata Agnieszka Aleksandra Alicja Anastazja Anita Anna Angela Barbara Beata Bogumiła Bożena Cecylia Celina Dagmara Danuta Daria
        Dominika Dorota Edyta Elżbieta Emilia Ewa Ewelina Gabriela Grażyna Halina Hanna Helena Henryka Iga Ida Ilona Irena Iwona Iza Izabela Izabella
        Jadwiga Janina Joanna Jolanta Julia Justyna Kamila Karolina Katarzyna Kinga Klaudia Krystyna Laura Lena Lidia Lucyna Ludmiła Magda
        Magdalena Maja Małgorzata Maria Mariola Marlena Marta Martyna Marzena Michalina Milena Mirosława Monika Natalia Nina Olga
        Ołena Patrycja Paulina Renata Sabina Sandra Stefania Sylwia Teresa Tatiana Urszula Weronika Wiesława Wiktoria Zofia Zuzanna Żaneta
        Adela Adelajda Albina Aldona Aniela Antonina Apolonia Arleta Aurelia Balbina Bernadeta Berenika Blanka Bogna Brygida Donata Elwira
        Estera Felicja Filomena Genowefa Gertruda Gizela Honorata Hortensja Irmina Izolda Jagna Judyta Julianna Julita Klara Klementyna
        Kornelia Leokadia Liwia Łucja Luiza Malwina Marcelina Marianna Marietta Nela Oliwia Oktawia Otylia Rozalia Roksana Salomea Tekla
        Teofila Waleria Wioletta Wioleta Violetta Zyta Zoja Żanna Żanetta Anetta Aneta Bernadetta Mirela Pelagia Petronela Wiera Zenobia
      `),
  },
  ru: {
    m: words(`
        Адам Айдар Александр Алексей Альберт Анатолий Андрей Антон Аркадий Армен Арсений Артём Артем Артур Ахмед Барак Богдан Борис Вадим Валентин
        Валерий Василий Вениамин Виктор Виталий Владимир Владислав Вячеслав Геннадий Георгий Герман Глеб Григорий Давид Даниил Денис Джо Джон Джордж
        Дмитрий Дональд Евгений Егор Захар Иван Игнат Игорь Ильдар Илья Иосиф Ираклий Карл Кирилл Константин Леонид Лев Лука Магомед Майкл Макс Максим
        Марат Марк Матвей Михаил Мухаммед Назар Никита Никола Николай Олег Отто Павел Пётр Петр Пол Рамзан Ринат Роберт Родион Роман Ростислав Руслан
        Рустам Саддам Семён Семен Сергей Станислав Степан Тарас Тимофей Тимур Томас Фёдор Федор Филипп Хасан Шамиль Эдуард Эммануэль Юрий Яков Ян Ярослав
        Авдей Агафон Азат Алан Альфред Амир Аслан Афанасий Бахтияр Булат Вахтанг Велимир Викентий Всеволод Гавриил Герасим Гурам Дамир Данил
        Демид Демьян Емельян Ефим Ефрем Заур Зиновий Зураб Ибрагим Игнатий Ильгиз Илларион Иннокентий Казбек Камиль Карен Клим Климент
        Кузьма Лаврентий Леонтий Лукьян Макар Мансур Мирон Мурат Мурад Мстислав Нариман Нестор Никифор Нурлан Олжас Осип Остап Платон Прохор
        Равиль Радик Рашид Рафаэль Ренат Ришат Савва Савелий Салават Самуил Святослав Севастьян Серафим Тагир Тигран Тихон Трофим Умар Фарид
        Фаддей Федот Феликс Фома Харитон Христофор Эдгар Эльдар Эмиль Эмин Эрик Эрнест Юлиан Юлий Юнус Юсуф Яким Якоб
      `),
    f: words(`
        Агата Алевтина Александра Алёна Алена Алина Алиса Алла Альбина Анастасия Ангела Анжела Анна Антонина Анфиса Валентина Валерия Варвара Вера
        Вероника Виктория Галина Дарья Диана Евгения Екатерина Елена Елизавета Жанна Зинаида Зоя Ида Инна Ирина Камилла Карина Кира Клавдия Ксения
        Лариса Лидия Лилия Любовь Людмила Майя Маргарита Марина Мария Марья Надежда Наталия Наталья Нина Оксана Олеся Ольга Полина Раиса
        Рената Римма Роза Светлана София Софья Сюзанна Таисия Тамара Татьяна Ульяна Урсула Эвелина Элеонора Элизабет Эльвира Элла Эмилия Эмма Юлия Яна
        Аида Аглая Агния Аделина Азалия Айгуль Аксинья Алия Альфия Амалия Анжелика Ангелина Ариадна Арина Ася Белла Берта Василиса Виолетта
        Виталина Гузель Гульнара Гульназ Дарина Дина Динара Ева Евдокия Есения Земфира Злата Зарина Зульфия Илона Изабелла Капитолина
        Каролина Катерина Кристина Лаура Лейла Лиана Лина Луиза Ляйсан Мадина Марианна Марта Матрёна Милана Настасья Неля Нелли Ника Нонна
        Нурия Пелагея Прасковья Регина Резеда Роксана Руфина Сабина Снежана Стефания Стелла Фаина Фарида Фатима Эльза Юлианна Ядвига Лилиана
        Агриппина Ираида
      `),
  },
  uk: {
    m: words(`
        Анатолій Андрій Антон Арсен Артем Артур Богдан Борис Вадим Валентин Валерій Василь Віктор Віталій Владислав Володимир Вʼячеслав В’ячеслав
        В'ячеслав Геннадій Георгій Григорій Давид Данило Денис Джо Джон Дмитро Дональд Євген Іван Ігор Ілля Йосип Кирило Костянтин Леонід Максим Марк
        Мар’ян Матвій Микита Микола Михайло Назар Олег Олександр Олексій Остап Отто Павло Петро Роман Ростислав Руслан Рустем Святослав Семен Сергій
        Станіслав Степан Тарас Тимофій Тимур Федір Юрій Яків Ярослав
        Адам Альберт Арсеній Артемій Богуслав Броніслав Борислав Всеволод Гліб Гнат Гордій Едуард Єгор Єлисей Ельдар Зиновій Захар Зорян
        Ігнат Іларіон Карл Кузьма Лев Левко Леонтій Любомир Лука Макар Марат Маркіян Мар'ян Маріан Марʼян Мирон Мирослав Мстислав Назарій
        Нестор Никифор Олесь Омелян Орест Пантелеймон Пилип Платон Прокіп Роберт Родіон Савелій Сава Северин Серафим Теодор Терентій Тихон
        Устим Фелікс Христофор Харитон Юліан Юхим Яким Ян Яромир Ярема
      `),
    f: words(`
        Алла Анастасія Анна Валентина Валерія Варвара Віра Вікторія Галина Ганна Дарина Дарія Діана Євгенія Ида Іда Інна Ірина Катерина Лариса Леся
        Лідія Любов Людмила Марина Марія Маргарита Надія Наталія Ніна Оксана Олександра Олена Олеся Ольга Поліна Руслана Світлана Соломія Софія
        Тамара Тетяна Уляна Христина Юлія Яна Ярина
        Аліна Аліса Ангеліна Анжела Антоніна Божена Віолета Віталіна Василина Єва Єлизавета Емілія Жанна Зінаїда Злата Зоряна Зоя Ілона Інга
        Іванна Камілла Карина Клавдія Ксенія Кіра Лілія Ліана Магдалина Маріанна Марта Меланія Мілана Неллі Оля Пелагея Регіна Рената Раїса
        Римма Роксолана Роза Сабіна Сніжана Стефанія Таїсія Тереза Фаїна Вероніка Елеонора Емма
      `),
  },
};
