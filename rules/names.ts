/** Names of people, for rules of several families. */
import { words } from './dictionary.ts';

/** Frequent first names of adults in Germany, Austria, Switzerland, Britain and the USA. */
export const firstNames = words({
  any: (
    'Anna Anja Andrea Angelika Anke Antje Barbara Bettina Birgit Brigitte Carina Carolin Christian Christina Christine Claudia Cornelia Daniel Daniela ' +
    'Dennis Dirk Elke Erik Eva Fabian Felix Florian Franziska Gabi Gabriele Hanna Hannah Heike Heiko Helga Ines Ingrid Jan Jana Janina Jens Jessica Jonas ' +
    'Jörg Julia Julian Jürgen Karin Katharina Kathrin Katja Kerstin Klaus Lars Laura Lea Lena Leon Linda Lisa Lukas Manuela Marco Maria Marie Marion ' +
    'Martin Martina Matthias Max Melanie Michael Michaela Miriam Monika Nadine Nicole Nina Oliver Petra Philipp Ralf Regina Renate Sabine Sandra Sara ' +
    'Sarah Sebastian Silke Silvia Simone Sonja Stefan Stefanie Steffen Susanne Svenja Sven Tanja Thomas Tim Tina Tobias Tom Torsten Ulrike Uwe Vanessa ' +
    'Verena Wolfgang Yvonne Aisha Ali Ayse Mehmet Fatma Mustafa Alex Emma Emily Oliver Jack Harry George James William Charlotte Amelia Olivia Jessica ' +
    'John Peter Paul David Robert Richard Susan Karen Nancy Lisa Margaret Betty Sandra Ashley Kim Donna Michelle Carol Amanda Melissa Deborah Stephanie ' +
    'Rebecca Sharon Cynthia Kathleen Amy Angela Brenda Pamela Emma Nicole Helen Samantha Kevin Brian Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary ' +
    'Eric Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Patrick Raymond Dennis Jerry Sophie Lucy Grace Chloe Megan Hannah Priya Raj Omar'
  )
    .split(' ')
    .filter((name, index, all) => all.indexOf(name) === index)
    .map((name) => `=${name}`),
});
