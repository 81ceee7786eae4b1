/** Names of people, for rules of several families. */
import { words } from './dictionary.ts';
import { foldPhrase } from './text/normalise.ts';

/** First names in Germany, Austria, Switzerland, Britain and the USA, without most that are words too (*Will*, *Rose*, *Beat*). */
const names = [
  ...new Set(
    (
      'Anna Anja Andrea Angelika Anke Antje Barbara Bettina Birgit Brigitte Carina Carolin Christian Christina Christine Claudia Cornelia Daniel Daniela ' +
      'Dennis Dirk Elke Erik Eva Fabian Felix Florian Franziska Gabi Gabriele Hanna Hannah Heike Heiko Helga Ines Ingrid Jan Jana Janina Jens Jessica Jonas ' +
      'Jörg Julia Julian Jürgen Karin Katharina Kathrin Katja Kerstin Klaus Lars Laura Lea Lena Leon Linda Lisa Lukas Manuela Marco Maria Marie Marion ' +
      'Martin Martina Matthias Max Melanie Michael Michaela Miriam Monika Nadine Nicole Nina Oliver Petra Philipp Ralf Regina Renate Sabine Sandra Sara ' +
      'Sarah Sebastian Silke Silvia Simone Sonja Stefan Stefanie Steffen Susanne Svenja Sven Tanja Thomas Tim Tina Tobias Tom Torsten Ulrike Uwe Vanessa ' +
      'Verena Wolfgang Yvonne Aisha Ali Ayse Mehmet Fatma Mustafa Alex Emma Emily Oliver Jack Harry George James William Charlotte Amelia Olivia Jessica ' +
      'John Peter Paul David Robert Richard Susan Karen Nancy Lisa Margaret Betty Sandra Ashley Kim Donna Michelle Carol Amanda Melissa Deborah Stephanie ' +
      'Rebecca Sharon Cynthia Kathleen Amy Angela Brenda Pamela Emma Nicole Helen Samantha Kevin Brian Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary ' +
      'Eric Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Patrick Raymond Dennis Jerry Sophie Lucy Grace Chloe Megan Hannah Priya Raj Omar ' +
      'Achim Adrian Agnes Ahmet Albert Alexander Alexandra Alfred Alice Alina Amir Andreas Anita Annabell Anne Anneliese Annette Annika Anton Antonia Armin ' +
      'Arne Arthur Astrid Axel Beate Ben Benedikt Benjamin Benno Bernd Bernhard Bianca Björn Bob Britta Bruno Burkhard Caroline Carsten Cem Charlie Christoph ' +
      'Clara Clemens Connor Craig Dagmar Dana Dave Deniz Derek Detlef Diana Dieter Dietmar Dominik Doris Dorothea Dylan Eberhard Edith Eileen Ekaterina Elena ' +
      'Elfriede Elif Elisabeth Elizabeth Ella Ellen Emil Emine Erich Erika Ernst Esther Ethan Evelyn Fatima Ferdinand Finn Fiona Frauke Frederik Friederike ' +
      'Friedrich Fritz Gabriel Georg Gerald Gerda Gerhard Gisela Gordon Greg Greta Gudrun Guido Gunther Günter Günther Hakan Hanne Hans Harald Hartmut Hassan ' +
      'Heather Heidi Heinrich Heinz Helmut Hendrik Henning Henrik Herbert Hermann Hilde Hildegard Holger Holly Horst Hubert Hugo Ian Ibrahim Ingo Irene Irina ' +
      'Iris Isabel Isabella Ivan Jakob Jasmin Jeff Jennifer Jenny Jeremy Joachim Jochen Joe Johanna Johannes Jonathan Josef Joseph Joshua Juan Judith Jutta ' +
      'Kai Karl Karoline Karsten Kate Katherine Kathy Keith Kelly Ken Kenneth Kevin Kirsten Klara Kristin Kristina Kurt Lara Larissa Leila Leo Leonard Leonie ' +
      'Liam Lilly Logan Lothar Lucas Luis Luisa Lutz Lydia Magdalena Maike Maja Manfred Manuel Marcel Marcus Margit Margot Mariam Marianne Marina Mario ' +
      'Markus Marlene Marlies Marvin Mathilda Matt Matthew Maya Mia Mike Mila Mira Mohammed Moritz Murat Nadia Nadja Natalie Natascha Nathan Nick Nico Niklas ' +
      'Nils Noah Nora Norbert Olaf Olga Oskar Otto Pascal Patricia Patrick Pauline Pedro Philip Phil Pia Rachel Rainer Ralph Reiner Reinhard Reinhold Rita ' +
      'Roland Rolf Roman Rosemarie Rudolf Rüdiger Ruth Sam Samira Sascha Saskia Sean Selina Siegfried Sigrid Simon Sina Sofia Sofie Sophia Stephan Steve ' +
      'Steven Susi Tamara Tatjana Theo Theresa Thilo Thorsten Till Timo Todd Tony Udo Ulf Uli Ulla Ulrich Ursula Ute Vera Viktor Viktoria Victoria Vincent ' +
      'Volker Walter Waltraud Wendy Werner Wiebke Wilhelm Willi Winfried Yannick Yusuf Zoe ' +
      // Of all the languages that are spoken in the towns of these countries.
      'Agnieszka Aleksandra Aleksandar Amina Andrzej Aoife Aaliyah Abdul Abena Adaeze Adele Ahmad Aidan Aileen Alan Alba Aleksei Alexa Alexis Alfie Alma Alessandro ' +
      'Alicja Alma Alois Alva Alwin Amal Amara Ambrosia Anastasia Anatol Andrej Anjali Anouk Ansgar Archie Ari Arjun Arnold Arun Ashok Audrey Aurelia Austin Ava ' +
      'Ayesha Aylin Barry Bartosz Beatrice Beatrix Bella Berat Berta Beth Bilal Blake Bogdan Brigid Bridget Bryan Caitlin Callum Cameron Carla Carlos Carmen ' +
      'Caspar Catherine Cecilia Celina Chantal Cheryl Chiara Chidi Chiamaka Ciara Claire Claude Colin Conor Cora Corinna Cosima Damian Daria Dariusz Darius Darren Davina ' +
      'Declan Denise Destiny Deborah Devon Dilara Dimitri Dolores Dominic Doreen Dorothy Duncan Ebru Edgar Edwin Egon Eleanor Eleni Elias Elise Eliza Ellie Elsa ' +
      'Emre Enrico Erwin Esra Eugen Eugene Eunice Ewa Farid Fergus Felicitas Fenja Finja Fiete Flora Florence Franz Freya Frieda Friedhelm Gareth Gemma Georgia Gerda ' +
      'Gianni Gina Giovanni Giulia Glenn Gloria Gottfried Graham Gustav Guy Habiba Hamid Hamza Hannelore Harriet Hatice Hazel Hedwig Helena Henrike Henry Hilda Hüseyin ' +
      'Ilse Imani Imogen Inga Inka Irmgard Isaac Isla Ismail Jackie Jacqueline Jade Jaden Jakub Jamal Jamie Janet Janek Jannik Jasper Javier Jean Jens Jill Joan Joanna ' +
      'Joanne Jodie Joel Jolanta Jordan Jorge Josephine Josie Jost Joyce Jule Julius Justus Kamil Karim Kasia Katarzyna Kathleen Katrin Kayla Keisha Kerry Khadija Kian ' +
      'Kilian Kirsty Kofi Konrad Korbinian Krzysztof Kwame Kyle Lajos Lale Latisha Laurent Lauren Layla Leah Leila Lena Lennart Lennox Leopold Levi Liesel Lilian Linus ' +
      'Lorenz Lorraine Louis Louise Luca Ludger Ludwig Luise Luna Mabel Madison Magda Mahmoud Malik Malte Mandy Marek Margarete Marisol Marius Marko Marta Martha Mary ' +
      'Mateusz Mathis Maureen Mauro Maurice Maxim Maximilian Mechthild Mehdi Meike Melinda Merle Mia Michal Miguel Milan Milena Millie Minh Mirko Moira Mohamed Muhammad ' +
      'Nasrin Natalia Neil Nele Nelly Nevin Niamh Nigel Nikola Nikolai Noel Nuri Olena Olivier Omar Orla Osman Ottilie Owen Pablo Padraig Paige Paola Parisa Paula Pavel Pawel ' +
      'Penelope Percy Philippa Piers Piotr Poppy Rafael Rafal Rajesh Ramona Ravi Reggie Reinhild Rhys Ricardo Robin Rosa Rosalind Rosie Rory Roswitha Roy Ruben Sabrina ' +
      'Sadie Saida Salma Samantha Samuel Sanjay Saoirse Sascha Selma Serkan Shanice Sharon Sheila Shirley Sibel Sienna Silas Silvio Sinead Siobhan Solveig Sonia Stanislaw ' +
      'Stella Stuart Sunita Sunil Svetlana Swantje Sybille Tabea Tabitha Tamsin Tara Tariq Teresa Terry Thea Thekla Theodor Theodore Thies Tilda Titus Tobias Tomasz Tracey ' +
      'Trevor Tristan Tyler Ulrika Umut Valentin Valentina Valerie Vanja Verena Veronika Vincenzo Viola Violet Vivian Vladimir Wanda Wayne Wilfried Wilma Winston Xaver ' +
      'Yannik Yara Yasmin Yasemin Yildiz Yuki Yuri Yusra Yvette Zain Zara Zeynep Zofia ' +
      // Less frequent ones of the same countries.
      'Eckhard Eckart Eckehard Gernot Gerd Gert Götz Gunnar Guntram Hagen Hansi Harro Heiner Heribert Hermine Hiltrud Hinrich Immo Irmtraud Isolde Iwona ' +
      'Jannes Jasmina Jolina Jonte Jürg Kaspar Lilli Lieselotte Lina Linn Lotta Lotte Luzia Marga Marten Mathias Mats Mattis Merlin Mona Nikolaus Oda Ole ' +
      'Oleg Onno Ortrud Ortwin Ottmar Othmar Paulina Peer Pirmin Quirin Raimund Ramon Reto Urs Regula Ruedi Rosmarie Sandro Severin Sibylle Sigmar Sigurd ' +
      'Silvan Silvana Sönke Sören Stefania Steffi Sylvia Thaddäus Timon Tjark Torben Traudl Trude Urte Valeria Veit Vinzenz Walburga Waldemar Waltraut Wenzel ' +
      'Wibke Wieland Wilhelmine Willibald Wolfram Xenia Zita Alfons Alwine Amalia Amelie Annegret Annelie Annemarie Arnd Arndt Babette Bärbel Bastian Berit ' +
      'Bertram Bodo Brunhilde Carlotta Christel Christiane Cordula Corinne Cyrill Dorothee Edda Edeltraud Elfi Elina Elvira Emilia Emilie Enno Evi Fabienne ' +
      'Falk Fatih Franka Gesa Gesine Gitta Gitte Gregor Gretel Hanno Hauke Hella Helge Helmuth Henriette Herta Hertha Ida Ilona Ina Inge Ingeborg Insa Ismet ' +
      'Jella Jette Joschka Josefa Josefine Juliane Justine Kaja Karla Karolin Kerim Kira Klemens Knut Korinna Lasse Leandra Levke Liane Lisbeth Loni Lore ' +
      'Luzie Malin Mara Mareen Mareike Maren Margarethe Margret Mariella Marika Marlen Meinhard Merit Mirjam Neele Nicola Olav Piet Rasmus Raphael Rebekka ' +
      'Ricarda Rieke Ronja Rosi Rosina Sepp Stine Theresia Tilman Tillmann Uschi Wencke Alistair Alasdair Alison Angus Annabel Annabelle Anthony Antony ' +
      'Barnaby Bernadette Bernard Bethany Beverley Beverly Bradley Brendan Bryony Carly Carolyn Cassandra Cathy Cecil Christopher Clare Clarence Clifford ' +
      'Clive Colleen Constance Courtney Cyril Danielle Daphne Darrell Deirdre Delia Derrick Desmond Dominique Donald Doug Douglas Dwayne Dwight Eddie Edmund ' +
      'Elaine Eloise Elspeth Emmett Enid Erica Erin Ernest Ernie Esme Estelle Everett Faye Felicity Francesca Francis Frances Frederick Frankie Geoff ' +
      'Geoffrey Georgina Geraldine Gertrude Gillian Giles Gladys Gwen Hamish Hayley Hector Hilary Howard Howie Humphrey Irving Isobel Jacquelyn Janice Janine ' +
      'Jared Jasmine Jayden Jeanette Jenna Jermaine Jocelyn Johnny Juanita Judy Julie Kaitlyn Kara Kathryn Katie Kayleigh Keira Kelsey Kimberly Kristen ' +
      'Krista Latoya Laurie Leanne Lesley Leslie Lester Lillian Lindsay Lindsey Lionel Lois Loretta Louisa Lucia Luke Lynette Lynn Maddie Maggie Malcolm ' +
      'Marcia Marjorie Marilyn Maude Mavis Maxine Meredith Mervyn Mildred Mitchell Molly Monica Muriel Myra Nell Nicholas Norma Norman Oscar Peggy Phoebe ' +
      'Phyllis Quentin Randall Reginald Rhonda Roberta Rodney Roger Rosemary Roxanne Rupert Russell Sally Shane Shaun Shelby Sheldon Sheryl Sidney Stacey ' +
      'Stacy Stewart Suzanne Sybil Tammy Tess Tessa Tiffany Toby Tracy Travis Trisha Trudy Una Vernon Vicky Vince Vivienne Wallace Warren Wesley Whitney ' +
      'Wilbur Wilfred Winifred Yolanda Adnan Ahmed Aisling Ajay Akash Alejandra Amit Ana Anil Ariana Arif Asif Aziz Bartek Beata Burak Carlo Chinedu Danuta ' +
      'Deepak Dmitri Dorota Eduardo Emeka Enes Ercan Erhan Farah Faisal Fernando Francisco Gabriela Grzegorz Halima Hana Hasan Igor Ikram Imran Ionut Ivana ' +
      'Ivo Jaroslav Jose Kamal Karolina Kavita Khalid Kwabena Lakshmi Luciana Maciej Malgorzata Manoj Marcin Mariana Marija Meera Meryem Milos Mina Mohamad ' +
      'Musa Nabil Naomi Nasir Neha Ngozi Nikhil Nikos Oksana Onur Petar Pooja Prakash Rahul Ramesh Rania Rashid Renata Rohan Ryszard Sabina Sadia Salman ' +
      'Sandeep Sanja Santiago Sergei Sergej Shabnam Shreya Sinan Slavica Suleiman Suresh Swati Tahir Taras Tatiana Vesna Vijay Volkan Wojciech Zdenka Zoran ' +
      'Zeinab ' +
      // Short forms, and names of more countries.
      'Kev Trev Gaz Daz Baz Shaz Jez Steph Becky Becca Debbie Gill Bev Liz Lizzie Josh Zac Zach Nate Jake Rick Ricky Ronnie Ron Vinnie Lenny Kenny Danny ' +
      'Manny Benny Jimmy Billy Bobby Tommy Teddy Freddie Freddy Davey Stevie Deano Deshawn Tyrone Tyrell Andre Darnell Tamika Kendra Brittany Kaylee Hailey ' +
      'Haley Kristy Kirstie Katy Kathie Cathie Jacqui Trish Tricia Shelley Shelly Lorna Morag Iain Ewan Euan Gavin Kenzie Elsie Ethel Edna Ada Nellie Bessie ' +
      'Hattie Mamie Otis Rufus Silvester Clyde Floyd Leroy Marlon Maurizio Matteo Mateo Diego Alejandro Hernán Hernan Raul Raúl Andrés Andres Sergio Ignacio ' +
      'Esteban Guadalupe Consuelo Graciela Xiomara Yesenia Lucía Tomás Héctor Rubén Marisela Fintan Cormac Cillian Eoin Eoghan Grainne ' +
      'Roisin Caoimhe Ciaran Kieran Kiera Oisin Niall Donal Maeve Nuala Femi Tunde Kunle Oluwaseun Folake Yewande Chioma Obinna Ifeoma Temi Abiola Kojo ' +
      'Fatou Mariama Ousmane Mamadou Amadou Moussa Ibrahima Abdullah Yousef Khaled Mahmud Tarek Walid Samir Nour Rana Layan Zahra Maryam Reza ' +
      'Farhad Navid Shirin Kambiz Emir Eren Selin Melek Derya Sevgi Hülya Gülcan Nurcan Özlem Gökhan Serdar Kadir Halil Orhan Levent Tolga Ufuk Yasin Sevda ' +
      'Gül Aysun Aynur Dilek Ebubekir Songül Dragan Goran Zeljko Željko Jelena Milica Dusan Dušan Radoslav Radomir Snezana Biljana Mirjana Bozena Jacek ' +
      'Slawomir Halina Krystyna Bogumila Ludmila Natasha Oxana Vasili Anatoli Galina Larisa Raisa Zsolt Istvan Katalin Ildiko Gabor Laszlo Attila Mihai ' +
      'Radu Andreea Ioana Cosmin Dimitra Giorgos Kostas Eleftheria Antonis Salvatore Giuseppe Carmela Antonella Rosaria Concetta Filippo Nicolò Kalle ' +
      'Manni Hannes Basti Resi Vroni Leni Emmi Ilka Silja Gundula Ottokar Eduard Kreszenz Walpurga Gundi Friedl Poldi Loisl Franzi Gitti Conny Moni Babsi ' +
      'Kathi Kati Tini Mirl Heini Käthe Änne Elli Lissy Mieke Femke Imke Tomke Frerk Boje Momme Ilja Iman Priska Vreni Köbi Ueli Hansruedi Jürgi Regi ' +
      'Seraina Ladina Flurin Gian Andri Curdin Corsin Luzi Deepa Anjana Vikram Sanjana Rakesh Harpreet Gurpreet Jaspreet Manpreet Simran Balwinder Amrit ' +
      'Rupinder Kulwinder Nisha Rekha Nguyen Linh Thuy Huong Wei Mei Ying Jing Hiroshi Keiko Yoko Akiko Kenji Ronny Conni Jacky Sandy Nicki Micha Matze Holm Rico Mirco Marcell Maik Meik Heino Danilo Cindy ' +
      'Noemi Noémie Livia Lian Liam Brayden Aiden Kayden Wyatt Luan Nino Malea Fynn Levin Leano Lino Nevio Alessia Ylvi Flurina Zuri Amaya Aubrey Skylar Safiya Idris Kareem Aditya Rohit Ishaan Anaya Priyanka Thabo Sipho Zanele'
    ).split(' '),
  ),
];

export const firstNames = words({ any: names.map((name) => `=${name}`) });

const folded = new Set(names.map(foldPhrase));

/** @param word in any case, and with `ue` for `ü` */
export function isFirstName(word: string): boolean {
  return folded.has(foldPhrase(word));
}
