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
      `),
    f: words(`
        Ada Adriana Agata Agnieszka Aleksandra Alicja Anastazja Anita Anna Angela Barbara Beata Bogumiła Bożena Cecylia Celina Dagmara Danuta Daria
        Dominika Dorota Edyta Elżbieta Emilia Ewa Ewelina Gabriela Grażyna Halina Hanna Helena Henryka Iga Ida Ilona Irena Iwona Iza Izabela Izabella
        Jadwiga Janina Joanna Jolanta Julia Justyna Kamila Karolina Katarzyna Kinga Klaudia Krystyna Laura Lena Lidia Lucyna Ludmiła Magda
        Magdalena Maja Małgorzata Maria Mariola Marlena Marta Martyna Marzena Michalina Milena Mirosława Monika Natalia Nina Olga
        Ołena Patrycja Paulina Renata Sabina Sandra Stefania Sylwia Teresa Tatiana Urszula Weronika Wiesława Wiktoria Zofia Zuzanna Żaneta
      `),
  },
  ru: {
    m: words(`
        Адам Айдар Александр Алексей Альберт Анатолий Андрей Антон Аркадий Армен Арсений Артём Артем Артур Ахмед Барак Богдан Борис Вадим Валентин
        Валерий Василий Вениамин Виктор Виталий Владимир Владислав Вячеслав Геннадий Георгий Герман Глеб Григорий Давид Даниил Денис Джо Джон Джордж
        Дмитрий Дональд Евгений Егор Захар Иван Игнат Игорь Ильдар Илья Иосиф Ираклий Карл Кирилл Константин Леонид Лев Лука Магомед Майкл Макс Максим
        Марат Марк Матвей Михаил Мухаммед Назар Никита Никола Николай Олег Отто Павел Пётр Петр Пол Рамзан Ринат Роберт Родион Роман Ростислав Руслан
        Рустам Саддам Семён Семен Сергей Станислав Степан Тарас Тимофей Тимур Томас Фёдор Федор Филипп Хасан Шамиль Эдуард Эммануэль Юрий Яков Ян Ярослав
      `),
    f: words(`
        Агата Алевтина Александра Алёна Алена Алина Алиса Алла Альбина Анастасия Ангела Анжела Анна Антонина Анфиса Валентина Валерия Варвара Вера
        Вероника Виктория Галина Дарья Диана Евгения Екатерина Елена Елизавета Жанна Зинаида Зоя Ида Инна Ирина Камилла Карина Кира Клавдия Ксения
        Лариса Лидия Лилия Любовь Людмила Майя Маргарита Марина Мария Марья Надежда Наталия Наталья Нина Оксана Олеся Ольга Полина Раиса
        Рената Римма Роза Светлана София Софья Сюзанна Таисия Тамара Татьяна Ульяна Урсула Эвелина Элеонора Элизабет Эльвира Элла Эмилия Эмма Юлия Яна
      `),
  },
  uk: {
    m: words(`
        Анатолій Андрій Антон Арсен Артем Артур Богдан Борис Вадим Валентин Валерій Василь Віктор Віталій Владислав Володимир Вʼячеслав В’ячеслав
        В'ячеслав Геннадій Георгій Григорій Давид Данило Денис Джо Джон Дмитро Дональд Євген Іван Ігор Ілля Йосип Кирило Костянтин Леонід Максим Марк
        Мар’ян Матвій Микита Микола Михайло Назар Олег Олександр Олексій Остап Отто Павло Петро Роман Ростислав Руслан Рустем Святослав Семен Сергій
        Станіслав Степан Тарас Тимофій Тимур Федір Юрій Яків Ярослав
      `),
    f: words(`
        Алла Анастасія Анна Валентина Валерія Варвара Віра Вікторія Галина Ганна Дарина Дарія Діана Євгенія Ида Іда Інна Ірина Катерина Лариса Леся
        Лідія Любов Людмила Марина Марія Маргарита Надія Наталія Ніна Оксана Олександра Олена Олеся Ольга Поліна Руслана Світлана Соломія Софія
        Тамара Тетяна Уляна Христина Юлія Яна Ярина
      `),
  },
};
