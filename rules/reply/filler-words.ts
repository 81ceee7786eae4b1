/** Longer words that stand in any text: taking one up says nothing. Lower case. */
export const fillerWords: ReadonlySet<string> = new Set(
  `aber abend alles allem allen aller andere anderen bitte beim damit dafür dann daran darauf davon deine deinen deiner denen denn derzeit deshalb diese diesem diesen dieser dieses doch dort durch
  eigentlich einem einen einer eines einfach einige endlich etwas euch euer eurem euren eurer ganze gerade gerne gestern geben gibt haben habt hallo hatte hatten heute hier hätte hätten immer irgendwie
  jeden jeder jedem jedes jetzt kann kannst keine keinen keiner können könnt könnte könnten machen macht manche meine meinem meinen meiner mehr mich möchte möchten müssen müsste nach nachdem nicht nichts noch
  nochmal nämlich oder ohne sagen schon sehr sein seine seinem seinen seiner seit selbst sich sind sollte sollten sondern tage unser unsere unserem unseren unserer über unter viele vielen vielleicht vielmehr wann warum
  weder weil welche welchem welchen welcher welches wenn werde werden wieder wirklich wissen wollen worden wurde wurden würde würden während zwischen zusammen sowie leider überhaupt natürlich morgen
  about after again against almost along already although always among another anyone anything around because become been before being below between both cannot could didn't doesn't doing don't during
  each either else enough every everybody everyone everything first from further getting given going great hasn't haven't having hello here's however i'm into isn't it's itself later least let's little looking
  maybe might most much must never nothing often only other others over people perhaps please quite rather really right same several shall should since some somebody someone something sometimes still such
  than that that's their theirs them then there there's these they they're thing things think this those though through today together tomorrow under until very want wants wasn't were we're what what's when
  where which while whole whose will with within without won't would wouldn't years yesterday you're your yours yourself`.split(
    /\s+/,
  ),
);
