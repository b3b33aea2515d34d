/** First names that tell whether their bearer is called he or she in the news of most countries; those of both kinds are left out. */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const WOMEN = names(`
  Abigail Ada Adele Adriana Agata Agnes Agneta Agnieszka Aisha Ailsa Alba Alena Aleksandra Alessandra Alexandra Alice Alicia Alina Allison Alma Alyssa
  Amalia Amanda Amber Amelia Amélie Amina Amy Ana Anastasia Ángela Angela Angelina Anita Anja Anke Ann Anna Annabel Anne Anneke Annalena Annegret Annette
  Annie Antonia Arlene Ashley Asma Astrid Audrey Aurora Ayesha Aylin Ayşe Barbara Beata Beate Beatrice Beatriz Becky Begoña Benazir Berit Bernadette
  Beth Bettina Betty Beverly Bianca Birgit Birgitta Bonnie Brenda Bridget Brigitte Britney Britta Caitlin Camilla Camille Candace Carla Carlotta
  Carmen Carol Carola Carolina Caroline Carolyn Carrie Cassandra Catarina Catherine Cathy Cecilia Cécile Céline Chantal Charlotte Chelsea Cheryl Chiara
  Chloe Christiane Christina Christine Cindy Claire Clara Claudia Concepción Condoleezza Constance Cornelia Corinna Cristina Cynthia Dagmar Daisy
  Daniela Danielle Daphne Darya Dawn Debbie Deborah Delphine Denise Diana Diane Dilma Dolores Dominika Donna Dora Doris Dorota Dorothea Dorothy Ebba
  Edith Eileen Ekaterina Elaine Eleanor Elena Eleni Elif Elin Elina Elisa Elisabeth Elise Eliza Elizabeth Elke Ella Ellen Eloise Elsa Elsie Elvira
  Emilia Emily Emine Emma Erica Erika Erin Esra Esther Estelle Eugenia Eva Evelyn Ewa Farah Fatima Fatma Fatou Federica Felicia Fernanda Fiona Flavia
  Florence Frances Francesca Françoise Franziska Frauke Freya Frida Friederike Gabriela Gabriella Galina Gayle Geneviève Georgia Geraldine Gerda
  Giorgia Giovanna Gisela Gisele Giulia Gladys Gloria Grace Greta Gretchen Gretel Gro Gudrun Gwen Gwendolyn Hannah Hana Hanna Hanne Harriet Hatice
  Heather Hedda Hedwig Heidi Heike Helen Helena Helene Helga Helle Henrietta Hilary Hilda Hildegard Hillary Holly Ida Ilaria Ilse Imelda Indira Inés
  Ines Inga Inge Ingeborg Ingrid Irena Irene Irina Iris Irma Isabel Isabella Isabelle Isla Ivana Ivanka Ivy Iwona Jacinda Jacqueline Jadwiga Jana Jane
  Janet Janice Janine Jasmine Jeanette Jeanne Jelena Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Johanna Josefine Josephine Joyce Juana
  Judith Judy Julia Juliana Julie Juliet Juliette June Justyna Jutta Kajsa Kaja Kamala Karen Karin Karina Karolina Katarina Katarzyna Kate Katharina
  Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katrina Kayleigh Keiko Kerstin Kirsten Kirsty Kristen Kristin Kristina Kyrsten Lara Latifa Laura
  Lauren Laurence Leila Lena Leonie Leonor Leticia Lidia Lilian Liliana Lillian Lily Linda Linn Lina Lisa Lisbeth Liv Liz Liza Lois Loretta Lori Lorraine Louise
  Lourdes Lucia Lucy Ludmila Luisa Lydia Lynn Mabel Madeleine Magda Magdalena Maggie Maja Malala Malgorzata Małgorzata Malin Manuela Mara Marcela Margaret
  Margarita Margit Margot Margrethe Marguerite Maria María Mariana Marianne Marie Mariya Marina Marine Marion Marisa Marit Marjorie Marlene Marta Martha
  Martina Mary Matilda Matilde Maud Maureen Maxine Maya Megan Melania Melanie Melinda Melissa Mercedes Mercy Meredith Mette Michaela Michelle Mildred
  Miranda Mireille Miriam Moira Molly Mona Monica Monika Monique Muriel Myra Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nathalie Nella Nicole
  Nicola Nicolette Nikki Nina Noelle Noémie Nora Norma Nuria Olena Olga Olivia Olympia Oprah Ottilie Paloma Pamela Patricia Paula Paulina Pauline Penelope Penny
  Petra Philippa Phoebe Phyllis Pia Pilar Polly Priscilla Priti Priya Rachel Rachida Raquel Rebecca Regina Regine Renata Renate Rhonda Rita Roberta Rosa
  Rosalind Rosario Rose Rosemary Roxana Roza Ruth Sabina Sabine Sabrina Sally Samantha Sandra Sanna Sara Sarah Saskia Selma Serena Shannon Sharon Sheila
  Shirley Sibylle Sigrid Silke Silvia Simone Siri Sofia Sofía Solveig Sonia Sonja Sophia Sophie Stacey Stefania Stefanie Stella Stephanie Sue Susan
  Susanna Susanne Suzanne Svetlana Sviatlana Svenja Swetlana Sylvia Sylvie Tamara Tammy Tanja Tanya Tara Tatiana Tatjana Teresa Thea Theresa Therese Theresia
  Tiffany Tina Tone Tracy Trude Ulrike Ulla Uma Ursula Ute Valentina Valeria Valerie Vanessa Vera Verena Veronica Véronique Victoria Vigdis Viktoria
  Violeta Virginia Virginie Vivian Wanda Wendy Whoopi Wilhelmina Wilma Winifred Yael Yasmin Yelena Yolanda Yulia Yuliya Yvette Yvonne Zainab Zeynep Zoe Zofia
  Zuzana Анна Мария Елена Ольга Наталья Ирина Светлана Татьяна Екатерина Юлия Ида
  Abena Adaeze Adaora Agatha Ailbhe Áine Akinyi Akosua Alys Amaka Amrita Angharad Anjali Anusha Aoife Aparna Arundhati Asha Assumpta Atieno Beryl Bethan Bhavna
  Bronagh Bronwen Carys Catriona Catrin Chinwe Chioma Ciara Cressida Danica Deepa Deepika Deirdre Delyth Dimakatso Divya Doreen Edna Edwina Efua Eilidh Eimear
  Eleri Elspeth Enid Ethel Fatoumata Fenella Ffion Fionnuala Folake Folasade Funke Funmi Gertrude Gráinne Gwyneth Hadiza Halima Hattie Heledd Ifeoma Imogen
  Indrani Iona Ishita Jemima Jyoti Kalpana Kavita Kavya Kelsey Khadija Khadijah Lakshmi Lalita Latha Lerato Lindiwe Madhuri Maeve Mairead Mairi Maisie Malini Mamata
  Manisha Manjula Marjory Mavis Mbali Meena Meenakshi Meera Mehbooba Menna Mhairi Millie Morag Myfanwy Naledi Namrata Nandini Nandita Neha Nellie Nerys
  Ngozi Nia Niamh Nirmala Nisha Njeri Nkechi Nokuthula Nomsa Nomvula Nonhlanhla Noreen Nosipho Nthabiseng Nuala Nyambura Ogechi Olwen Omolara Onyinye Oonagh
  Orla Padma Palesa Parveen Peggy Philomena Pooja Poonam Pratibha Preeti Puja Radha Radhika Rekha Renuka Rhian Rhiannon Róisín Roisin Rosie Rukmini Sadie Saira
  Sangeeta Saoirse Sarita Savita Seema Shabana Shalini Shanthi Sharmila Sheetal Shilpa Shobha Shona Shreya Shruti Sian Siân Sinéad Sinead Siobhán Siobhan
  Sithembile Smita Smriti Sneha Sonali Sudha Sujata Sumitra Sunita Supriya Sushma Swati Tamsin Tess Thandeka Thandi Thandiwe Tilda Titilayo Trish Usha
  Vandana Vasundhara Veena Verity Vesna Vidya Vimala Vivienne Wambui Wangari Wanjiku Wanjiru Yetunde Zandile Zanele Zinhle Zodwa Zubeida
`);

export const MEN = names(`
  Aaron Abdel Abdul Abdullah Abraham Adam Adolf Adrian Ahmad Ahmed Ahmet Ake Åke Alain Alan Albert Alberto Albrecht Aldo Alec Alejandro Aleksander
  Aleksandr Alessandro Alexander Alexandre Alexei Alexey Alf Alfonso Alfred Ali Allan Allen Álvaro Amadou Amir Amit Amos Anatoly Anders Andre André Andreas
  Andrei Andrés Andrew Andrzej Andy Ángel Angelo Angus Anthony Antoine Anton Antonio António Antti Anwar Archie Ari Arne Arnold Arthur Arturo Arvid Asif
  Atle Augusto Axel Ayman Aziz Barack Barnaby Barry Bart Bartosz Bashar Bastian Ben Benedict Benito Benjamin Benny Benoît Bernard Bernd Bernie Bert
  Bertrand Bill Billy Björn Bjørn Blaise Bob Bobby Bogdan Boris Brad Bradley Brandon Brendan Brett Brian Bruce Bruno Bryan Burak Byron Calvin Carl
  Carlos Carsten Casper Cem Cesar César Charles Charlie Chris Christian Christof Christoph Christophe Christopher Chuck Claes Clarence Claudio Claus
  Clemens Clifford Clive Colin Conor Connor Craig Cristiano Cristóbal Curtis Cyril Cyrus Dag Damian Damien Dan Daniel Danilo Danny Darren Darius Dave
  David Dean Deepak Denis Dennis Derek Dick Didier Diego Dieter Dietrich Dimitri Dirk Dmitri Dmitry Dominic Dominik Dominique Don Donald Doug Douglas
  Duncan Dwight Dylan Ed Eddie Edgar Edmund Eduard Eduardo Edvard Edward Edwin Egil Egon Einar Eirik Elias Eliot Elliot Elon Emanuel Emil Emilio Emmanuel Emre
  Enrico Enrique Eric Erich Erik Erling Ernest Ernesto Ernst Erwin Esteban Ethan Étienne Eugene Eugenio Evan Fabian Fabio Fabrice Faisal Federico Felipe
  Felix Ferdinand Fernando Fidel Filip Finn Florian Floyd Francesco Francis Francisco Franco François Frank Franklin Franz Fred Freddie Frederic Frédéric Frederick Frederik
  Fredrik Friedrich Fritz Gareth Gary Gaston Gavin Geert Geir Gene Geoff Geoffrey Georg George Georges Georgi Gerald Gérard Gerard Gerhard Gérald Gerrit Gert
  Giacomo Gianni Gilbert Gilles Giorgio Giovanni Giuseppe Glen Glenn Goran Göran Gordon Graham Greg Gregor Gregory Grigory Grzegorz Guido Guillaume
  Guillermo Gunnar Günter Günther Gustav Gustavo Guy Haakon Håkan Håkon Hal Hakan Hamid Hannes Hans Harald Harold Harry Harvey Hasan Hassan Hector Heiko Heinrich Heinz
  Hendrik Henri Henrik Henrique Henry Herbert Herman Hermann Hiroshi Holger Horst Hosni Howard Hubert Hubertus Hugh Hugo Hussein Ian Ibrahim Igor Ilham Ilya Imran
  Ingmar Ingvar Isaac Isak Ismail Ivan Ivar Iván Jaap Jack Jackson Jacob Jacques Jair Jake Jakob Jakub James Jamal Jan Janez Janusz Jared Jarosław Jasper
  Javier Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jérôme Jerry Jerzy Jesper Jesús Jim Jimmy Joachim João Joaquín Jochen Joe Joel Johan Johann
  Johannes John Johnny Jon Jonas Jonathan Joost Jordi Jorge Jörg José Josef Joseph Josh Joshua Juan Juha Jukka Jules Julian Julien Julio Julius Jürgen Jussi
  Justin Kaj Kai Kamal Karel Karl Karsten Kaspar Keir Keith Kemal Ken Kenneth Kenny Kent Kevin Khaled Khalid Kieran Kirk Kjell Klaas Klaus Knud Knut
  Konrad Konstantin Krzysztof Kumar Kurt Kyle Lance Larry Lars Lasse Laszlo László Laurent Lawrence Lech Leif Leo León Leonard Leonardo Leonid Leopold Leszek Lev
  Levi Lewis Liam Lionel Lloyd Lorenz Lorenzo Lothar Louis Luc Luca Lucas Luciano Ludwig Luigi Luis Luís Luiz Lukas Luke Maciej Magnus Mahmoud
  Malcolm Manfred Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Mariano Mario Mariusz Mark Marko Markku Markus Martin Marvin Mateusz
  Mathias Mats Matt Matteo Matthew Matthias Matti Maurice Mauricio Mauro Max Maxim Maximilian Mehmet Michał Michael Michel Miguel Mihai Mikael Mikhail Mike
  Miklós Milan Miles Milos Mircea Mitch Mitchell Mitt Mohamed Mohammad Mohammed Moises Morgan Morten Moses Muhammad Murat Mustafa Narendra Nathan
  Nathaniel Neil Nelson Nicholas Nick Nico Nicolas Nicolás Niels Nigel Nikita Niklas Nikolai Nikolaj Nikolaus Nikos Nils Noah Noam Noel Norbert Norman Odd Olaf Olav Olavi Ole
  Oleg Oleksandr Oleksiy Oliver Olivier Olof Olaf Omar Orlando Oscar Oskar Ossian Otto Owen Pablo Paolo Pascal Patrice Patrick Patrik Paul Paulo Paulus Pavel Paweł
  Pedro Pekka Per Percy Perry Pete Peter Petr Phil Philip Philippe Phillip Pierre Pieter Pietro Piotr Pål Rafael Rahul Rainer Raj Rajesh Ralf Ralph Ramón Randall Randy Raoul
  Raphael Rashid Raúl Ravi Ray Raymond Recep Reinhard Reinhold René Renzo Reza Ricardo Riccardo Richard Rick Ricky Rob Robert Roberto Rod Roderick Rodrigo Roger Roland
  Rolf Roman Romano Ron Ronald Ronnie Rory Ross Roy Ruben Rubén Rudi Rudolf Rudy Rune Rupert Russell Ryan Sadiq Salman Salvador Salvatore Sam Samir Samuel Sanjay
  Santiago Scott Sean Sebastian Sébastien Selim Serge Sergei Sergey Sergio Seth Shane Shaun Shinzo Sidney Siegfried Sigmar Silvio Simon Sirhan Slobodan Sören Søren Spencer Stan
  Stanisław Stanley Stefan Stefano Steffen Stein Sten Stephan Stephen Steve Steven Stewart Stig Stuart Sunil Sven Svein Svend Tadeusz Takeshi Tariq Tayyip Ted Terje
  Teo Terence Terrence Theo Theodor Theodore Thierry Thomas Thorsten Till Tim Timothy Timo Tobias Tod Todd Toke Tom Tomas Tomasz Tommaso Tommy Tony Torben Tore
  Torsten Travis Trevor Tristan Troy Udo Ulf Ulrich Umar Urs Uwe Václav Valdemar Valery Vasily Vernon Victor Vidar Vijay Viktor Ville Vincent Vincenzo Vitali Vito
  Vittorio Vlad Vladimir Volker Volodymyr Waldemar Walter Warren Wayne Werner Wesley Wilbur Wilfried Wilhelm Will Willem William Willy Wim Winston Władysław Wojciech Wolf
  Wolfgang Xavier Yahya Yannick Yasser Yevgeny Yoshihide Youssef Yuri Yusuf Yves Zachary Zbigniew Zoltán Александр Алексей Андрей Борис Владимир Дмитрий
  Иван Игорь Михаил Николай Олег Павел Пётр Сергей Юрий Отто
  Abdulaziz Abdulkadir Abhishek Abubakar Adebayo Adekunle Adewale Adnan Ajay Ajit Akhilesh Alasdair Alastair Aled Alistair Alok Alun Amitabh Anand Anil Anirudh Anup Arjun Arun
  Arvind Ashish Ashok Ashwin Asim Atul Avinash Babajide Babatunde Bashir Bharat Bhupinder Bongani Bram Bryn Callum Calum Cathal Chetan Chidi Chinedu Chukwuemeka
  Cillian Colm Cormac Daan Dafydd Danjuma Darragh Declan Deon Desmond Devendra Dewi Dilip Dimitris Dinesh Donal Ebrahim Eifion Elfed Elwyn Emeka Emlyn Emyr Eoghan
  Eoin Ewan Ewen Farhan Farooq Fergus Fintan Ganesh Gaurav Gautam Geraint Gethin Giorgos Girish Glyn Gopal Gruffydd Guto Gwilym Habib Hamish Hamza Harish Harshad Hemant
  Huw Hywel Iain Idris Ieuan Ifan Ikechukwu Ikenna Imtiaz Ioan Iolo Iqbal Irfan Iwan Jagdish Javed Jayant Joris Kailash Kapil Karthik Kayode Keshav Koen Kofi Kostas
  Kunle Kwabena Kwadwo Kwaku Kwame Kwasi Lachlan Lalit Lorcan Madhav Mahendra Mahesh Mandla Manish Manmohan Manoj Mayank Meirion Meurig Micheál Mohan Mohit Mukesh
  Naresh Naveed Naveen Nawaz Neeraj Niall Nikhil Nitin Nitish Nnamdi Obinna Oisín Okechukwu Oladipo Olumide Olusegun Owain Pádraig Padraig Panagiotis Pankaj Parvez Pawan
  Prabhakar Prakash Pramod Pranab Pranav Prashant Pratap Praveen Puneet Raghav Rajat Rajeev Rajendra Rajiv Rajnath Rakesh Ramesh Randeep Ranjan Ranjit Rhodri Rhys Riaan Rishi
  Ritesh Rohan Rohit Ronan Rotimi Ruaridh Ruairí Ruud Sachin Saif Sajid Salim Sandeep Sanjeev Satish Saurabh Séamus Seamus Segun Shahid Shakeel Sharad Shaukat Shekhar
  Shivraj Shoaib Shyam Siddharth Siddhartha Sione Siôn Siphiwe Sipho Sjoerd Sourav Spiros Srikanth Srinivas Stavros Subhash Subramaniam Sudhir Sulaiman Suleiman Suresh
  Sushil Tadhg Tapan Tarun Tejas Thabo Themba Thijs Tudur Tunde Tushar Uday Uddhav Umesh Usman Varun Venkatesh Vikas Vikram Vinay Vinod Vipin Virender Vishal Vivek Waqar Wasim
  Wilf Yannis Yashwant Yogendra Yogesh Yousaf Zaheer Zahid Zulfiqar
`);
