/** Words that make whoever is ill an animal: it has no secrets. */
const animal =
  /(?<!\p{L})(?:Hund(?:e[ns]?)?|Hündin|Welpen?|Katzen?|Kater|Kätzchen|Pferde?s?|Stute|Hengst|Pony|Hamster|Kaninchen|Meerschwein\p{L}*|Papagei\p{L}*|Schildkröte\p{L}*|Kuh|Tierarzt\p{L}*|Tierärztin|Tierklinik|Frauchen|Herrchen|dogs?|pup|puppy|cats?|kittens?|horses?|mare|gelding|pony|hamster|rabbit|bunny|guinea pig|parrot|tortoise|vets?|paws?)(?!\p{L})/iu;

export function speaksOfAnAnimal(text: string): boolean {
  return animal.test(text);
}
