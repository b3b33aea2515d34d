import { wordSet } from "../../../text/languages/types.ts";

/** Further first names by which somebody is called she; among them such as are words, towns and surnames as often, which make nobody of a name. */
export const MORE_WOMEN = wordSet(`
  Abby Addie Adela Adelaide Adrienne Aileen Aimee Akiko Alexa Alison Alissa Aliza Allie Alyson Amira Anaïs Angelica Angelique Angie Annabelle Annamarie
  Antoinette Antonella April Aretha Ariana Ariane Arianna Ashanti Ashleigh Athena Athina Ava Ayaan Ayumi Barb Barbra Belinda Bella Bernadine Bernice
  Bertha Bessie Bethany Betsy Bettie Blanche Brandi Brandy Bree Brenna Brianna Brigid Brittany Bronwyn Brooke Callie Candice Candy Carly Carmel Carole
  Cassie Catherina Cathleen Celeste Celine Chanel Charity Charlene Charmaine Cher Cherie Cherise Cheyenne Chrissy Christa Christelle Christi Christin
  Christy Cicely Clare Clarissa Claudette Clementine Colleen Constanza Cora Coral Crystal Dania Daphna Darlene Davina Deanna Deb Debby Debra Delia Della
  Delores Demi Desiree Dianne Dina Dinah Diya Dolly Dominica Effie Eliana Ellie Ellyn Emilie Ericka Erna Etta Eunice Evangeline Eve Faith Fay Faye
  Felicity Fern Flora Fola Francine Freda Frieda Gabrielle Gail Geeta Geneva Genevieve Georgette Georgina Gigi Gillian Gina Ginny Giselle Gita Glenda
  Hailey Haley Hanan Hazel Hester Honor Hope Hélène Ilana Ileana Jacqui Jada Janelle Jayne Jeanie Jeanine Jen Jenna Jenni Jillian Jodi Jodie Joni Josie
  Joy Juanita Julianne Junko Justine Kaitlin Kaitlyn Kami Kara Karla Kat Katelyn Katharine Katy Kayla Keisha Kelli Kellie Kendra Keri Kerri Kimberly
  Kimiko Kirstie Kitty Krista Kristi Kristine Kyla Lacey Lana Larissa Latoya Lavinia Leah Leanne Leona Leonora Letitia Lexi Libby Lila Lise Lizzie Lola
  Lorna Lottie Louella Louisa Lucie Lucille Lucinda Luiza Lynda Lynette Lynne Madeline Madge Mae Mahalia Malia Mallory Mandy Marcella Marcia Margery
  Margo Mariah Mariam Marilyn Marissa Maryam Maude Meg Meghan Melody Meryl Mia Mila Millicent Mimi Minnie Myrtle Nada Nan Nell Nichola Nicki Octavia
  Odette Olive Opal Ophelia Paige Pam Patience Patti Patty Pearl Pippa Portia Prudence Pushpa Rachael Ramona Rani Rashida Rebekah Reem Renee Rhea Rhoda
  Rima Robyn Rochelle Romy Rosalie Rosalyn Rosamund Rosanna Roseanne Rosita Rowena Roxanne Ruby Saima Salma Samira Savannah Scarlett Selena Shabnam
  Shakira Shamima Shania Shanice Shanna Sharyn Shauna Sheena Shelley Shelly Sherri Sherry Sheryl Shirin Shonda Soledad Soraya Stacy Suki Susana Susannah
  Susie Suzan Suzanna Suzie Sybil Tabitha Talia Tamar Tami Tania Taryn Tasha Tatyana Terri Tessa Thelma Thérèse Tilly Toyin Tracey Tricia Trina Trisha
  Trudy Twyla Una Venus Verna Veronika Vicki Vicky Viola Violet Whitney Winnie Xiomara Yasmine Yoko Zahra Zara Zelda Zoey Zora Zuleika
`);

/** The same for he. */
export const MORE_MEN = wordSet(`
  Abbas Abe Abel Abner Achim Adel Aditya Adolph Adrien Aidan Akbar Akio Akira Aksel Albin Aleksandar Alexandr Alfie Alfredo Alonzo Alton Alvaro Alvin
  Amar Anastasio Ander Andres Andrey Andriy Angelos Ansel Antonin Antonino Antonis Archibald Arda Arjen Arlen Arlo Armand Armando Arnau Arnie Arsene
  Arseniy Artur Asamoah Asghar Asher Ashton August Augustine Augustus Aurelio Avi Axl Azam Babak Barney Barrie Bartholomew Basil Bassem Beau Benedikt
  Bennett Beppe Bernardo Bjorn Bojan Bradford Brendon Brent Brice Brock Bryant Bud Bulent Burt Butch Caleb Carles Carlo Carlton Carlyle Carmine Cecil
  Cedric Cemal Chad Chaim Cherif Chester Ciaran Clark Claude Clay Clayton Clement Cliff Clifton Clint Clinton Clyde Cody Conan Conrad Corey Cornelius
  Cristian Cullen Curt Dale Damion Damon Daniele Dante Darrel Darrell Darryl Daryl Davide Davis Demetrius Denny Denzel Dermot Derrick Dewey Dexter
  Dmytro Donnie Donovan Doron Drake Duane Dudley Dustin Dwayne Earl Edmond Efrain Ehud Elbert Eldon Eli Elijah Elliott Ellis Ellsworth Elmer Elton Elvin
  Elvis Emmett Enzo Erick Ernie Errol Evander Everett Ezra Facundo Fareed Farhad Farid Farouk Fathi Fausto Fawad Feliciano Finlay Firas Fouad Fraser
  Freddy Gabriel Gael Gamal Garrett Garrison Garry Garth Gaylord Gennady Gennaro Gerardo Gerry Giampaolo Gianluca Gianluigi Gideon Gil Giles Gino
  Giuliano Giulio Godfrey Gonzalo Graeme Grant Gregg Grover Gunter Gus Guus Hafez Hakeem Hamad Hamdi Hank Harlan Haroon Harun Hashim Hazem Heath Hein
  Helder Henk Herve Hesham Hideo Hiram Hisham Holden Homer Horace Horatio Hossein Howie Humphrey Idriss Ignacio Ike Iker Imad Ira Irvin Irving Irwin
  Isaiah Ivo Jalal Janko Jaroslav Jarrod Jason Javad Javi Jawad Jed Jefferson Jeffery Jenson Jeremiah Jermain Jermaine Jesse Jesus Joao Joaquin Joey
  Johnathan Jonah Jonny Joran Jose Josep Josiah Josip Judd Jurgen Karam Kareem Kasper Kendrick Kenji Khalil Khurram Kiefer Konstantinos Krishna Lamar
  Langston Leander Lennox Lenny Leon Leroy Lester Liev Linus Lorne Louie Lucian Luk Luka Luther Lyle Lyndon Malik Marlon Marouane Marshall Marty Masoud
  Massimiliano Massimo Massoud Mateo Mathew Mathieu Maxime Maxwell Mehdi Meir Melvin Mervyn Micah Mick Mickey Micky Milo Milton Miroslav Monty Morris
  Morton Moshe Mukhtar Murray Murtaza Musa Myron Nabil Nadeem Najib Naoto Nasir Nasser Nate Neal Ned Nemanja Nenad Neville Nicolo Nikolay Nobuo Norm
  Nuri Ollie Orson Osman Oswald Othman Otis Ottmar Pawel Pepe Pervez Petro Philipp Piers Preston Quentin Quincy Raffaele Rafi Rafik Rafiq Rami Ramiro
  Ramon Randolph Raul Raza Reggie Reginald Reuben Rex Rinat Ringo Roald Rodney Rodolfo Rudolph Rufus Russ Russel Rusty Rutger Sadeq Saeed Saleh Salomon
  Sameer Sami Sammy Samson Sander Santi Saul Sebastien Selwyn Seymour Shankar Shawn Sheldon Shimon Sid Sinclair Solomon Sonny Stanislas Sterling Sylvain
  Sylvester Takashi Talal Talat Tarek Teddy Thaddeus Thiago Thom Toby Trent Truman Tucker Tyler Tyrone Umberto Vaclav Valentin Valentino Vaughn Vern
  Viacheslav Vic Vicente Vince Virgil Vitaliy Vitaly Vyacheslav Wade Walid Wendell Wes Wilfred Willie Willis Wilson Woodrow Woody Wyatt Xavi Yasir Yaya
  Yitzhak Yoann Yohan Yoram Yoshihiko Yossi Younes Yousef Yousif Yousuf Zach Zack Zafar Zaid Zane Zayed Zeke Ziad Zine
`);
