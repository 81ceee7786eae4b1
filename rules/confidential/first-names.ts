/** First names beside those of `rules/names.ts`: of the languages that are spoken in German, British and American towns. */
import { words } from '../dictionary.ts';

export const moreFirstNames = words({
  any: (
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
    'Yannik Yara Yasmin Yasemin Yildiz Yuki Yuri Yusra Yvette Zain Zara Zeynep Zofia'
  )
    .split(' ')
    .filter((name, index, all) => all.indexOf(name) === index)
    .map((name) => `=${name}`),
});
