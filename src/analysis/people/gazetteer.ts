import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';

/** A country, and what is said to be of it, in every language. */
export interface Country {
  readonly names: Readonly<Record<Language, readonly string[]>>;
  readonly adjectives: Readonly<Record<Language, readonly string[]>>;
}

/**
 * Countries as the news names them: English names | English adjectives | Spanish names | Spanish adjectives. Those that
 * news in the two languages is mostly about; one that is missing is a name like any other.
 */
const TABLE = `
United States, U.S., US, America | U.S., US, American | Estados Unidos, EE. UU. | estadounidense, norteamericano
United Kingdom, U.K., UK, Britain, Great Britain | British, UK, U.K. | Reino Unido, Gran Bretaña | británico
England | English | Inglaterra | inglés
Scotland | Scottish | Escocia | escocés
Ireland | Irish | Irlanda | irlandés
Canada | Canadian | Canadá | canadiense
Mexico | Mexican | México | mexicano
Guatemala | Guatemalan | Guatemala | guatemalteco
El Salvador | Salvadoran, Salvadorean | El Salvador | salvadoreño
Honduras | Honduran | Honduras | hondureño
Nicaragua | Nicaraguan | Nicaragua | nicaragüense
Costa Rica | Costa Rican | Costa Rica | costarricense
Panama | Panamanian | Panamá | panameño
Cuba | Cuban | Cuba | cubano
Dominican Republic | Dominican | República Dominicana | dominicano
Haiti | Haitian | Haití | haitiano
Puerto Rico | Puerto Rican | Puerto Rico | puertorriqueño
Colombia | Colombian | Colombia | colombiano
Venezuela | Venezuelan | Venezuela | venezolano
Ecuador | Ecuadorian, Ecuadorean | Ecuador | ecuatoriano
Peru | Peruvian | Perú | peruano
Bolivia | Bolivian | Bolivia | boliviano
Chile | Chilean | Chile | chileno
Argentina | Argentine, Argentinian | Argentina | argentino
Uruguay | Uruguayan | Uruguay | uruguayo
Paraguay | Paraguayan | Paraguay | paraguayo
Brazil | Brazilian | Brasil | brasileño
Spain | Spanish | España | español
Portugal | Portuguese | Portugal | portugués
France | French | Francia | francés
Germany | German | Alemania | alemán
Italy | Italian | Italia | italiano
Switzerland | Swiss | Suiza | suizo
Austria | Austrian | Austria | austriaco
Belgium | Belgian | Bélgica | belga
Netherlands | Dutch | Países Bajos | neerlandés, holandés
Denmark | Danish | Dinamarca | danés
Norway | Norwegian | Noruega | noruego
Sweden | Swedish | Suecia | sueco
Finland | Finnish | Finlandia | finlandés
Poland | Polish | Polonia | polaco
Hungary | Hungarian | Hungría | húngaro
Greece | Greek | Grecia | griego
Czech Republic, Czechia | Czech | República Checa, Chequia | checo
Slovakia | Slovak | Eslovaquia | eslovaco
Slovenia | Slovenian | Eslovenia | esloveno
Estonia | Estonian | Estonia | estonio
Latvia | Latvian | Letonia | letón
Lithuania | Lithuanian | Lituania | lituano
Iceland | Icelandic | Islandia | islandés
Luxembourg | Luxembourgish | Luxemburgo | luxemburgués
Albania | Albanian | Albania | albanés
Bosnia | Bosnian | Bosnia | bosnio
Kosovo | Kosovar | Kosovo | kosovar
Moldova | Moldovan | Moldavia | moldavo
Armenia | Armenian | Armenia | armenio
Azerbaijan | Azerbaijani | Azerbaiyán | azerbaiyano
Kazakhstan | Kazakh | Kazajistán | kazajo
Malaysia | Malaysian | Malasia | malasio
Cambodia | Cambodian | Camboya | camboyano
Myanmar | Burmese | Birmania, Myanmar | birmano
Nepal | Nepalese | Nepal | nepalí
Sri Lanka | Sri Lankan | Sri Lanka | esrilanqués
Singapore | Singaporean | Singapur | singapurense
Mongolia | Mongolian | Mongolia | mongol
Kuwait | Kuwaiti | Kuwait | kuwaití
Oman | Omani | Omán | omaní
Bahrain | Bahraini | Baréin | bareiní
Cyprus | Cypriot | Chipre | chipriota
Malta | Maltese | Malta | maltés
Jamaica | Jamaican | Jamaica | jamaicano
Guyana | Guyanese | Guyana | guyanés
Senegal | Senegalese | Senegal | senegalés
Mali | Malian | Malí | maliense
Rwanda | Rwandan | Ruanda | ruandés
Uganda | Ugandan | Uganda | ugandés
Tanzania | Tanzanian | Tanzania | tanzano
Zimbabwe | Zimbabwean | Zimbabue | zimbabuense
Zambia | Zambian | Zambia | zambiano
Angola | Angolan | Angola | angoleño
Mozambique | Mozambican | Mozambique | mozambiqueño
Cameroon | Cameroonian | Camerún | camerunés
Turkey, Türkiye | Turkish | Turquía | turco
Romania | Romanian | Rumanía, Rumania | rumano
Bulgaria | Bulgarian | Bulgaria | búlgaro
Serbia | Serbian | Serbia | serbio
Croatia | Croatian | Croacia | croata
Ukraine | Ukrainian | Ucrania | ucraniano
Russia | Russian | Rusia | ruso
Belarus | Belarusian | Bielorrusia | bielorruso
China | Chinese | China | chino
Japan | Japanese | Japón | japonés
South Korea | South Korean | Corea del Sur | surcoreano
North Korea | North Korean | Corea del Norte | norcoreano
Taiwan | Taiwanese | Taiwán | taiwanés
India | Indian | India | indio
Pakistan | Pakistani | Pakistán | pakistaní
Bangladesh | Bangladeshi | Bangladés | bangladesí
Afghanistan | Afghan | Afganistán | afgano
Iran | Iranian | Irán | iraní
Iraq | Iraqi | Irak, Iraq | iraquí
Israel | Israeli | Israel | israelí
Syria | Syrian | Siria | sirio
Lebanon | Lebanese | Líbano | libanés
Jordan | Jordanian | Jordania | jordano
Egypt | Egyptian | Egipto | egipcio
Saudi Arabia | Saudi | Arabia Saudí, Arabia Saudita | saudí, saudita
Qatar | Qatari | Catar, Qatar | catarí
Yemen | Yemeni | Yemen | yemení
Libya | Libyan | Libia | libio
Morocco | Moroccan | Marruecos | marroquí
Algeria | Algerian | Argelia | argelino
Tunisia | Tunisian | Túnez | tunecino
Nigeria | Nigerian | Nigeria | nigeriano
Ghana | Ghanaian | Ghana | ghanés
Kenya | Kenyan | Kenia | keniano
Ethiopia | Ethiopian | Etiopía | etíope
Somalia | Somali | Somalia | somalí
Sudan | Sudanese | Sudán | sudanés
South Africa | South African | Sudáfrica | sudafricano
Australia | Australian | Australia | australiano
New Zealand | New Zealand | Nueva Zelanda | neozelandés
Philippines | Philippine, Filipino | Filipinas | filipino
Indonesia | Indonesian | Indonesia | indonesio
Thailand | Thai | Tailandia | tailandés
Vietnam | Vietnamese | Vietnam | vietnamita
`;

/** States, provinces and the like that stand behind a town's name where it is said where that is: "Akron, Ohio". */
const REGIONS = `Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii,
Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina,
North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah,
Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, Ontario, Quebec, British Columbia, Alberta, Wales,
Europe, Africa, Asia, Latin America, South America, North America, Europa, África, América Latina, Latinoamérica,
Sudamérica, Andalucía, Cataluña, Galicia, Castilla y León`;

const cells = (cell: string | undefined): string[] => (cell ?? '').split(',').map((one) => one.trim());

const countries: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [names, adjectives, nombres, adjetivos] = line.split('|');
    return {
      names: { en: cells(names), es: cells(nombres) },
      adjectives: { en: cells(adjectives), es: cells(adjetivos) },
    };
  });

/** The feminine of a Spanish adjective, in the singular: "colombiana", "española", "danesa"; the same where it has none. */
export function feminine(adjective: string): string {
  if (adjective.endsWith('o')) return `${adjective.slice(0, -1)}a`;
  const ending = /(?:és|án|ol)$/.exec(adjective)?.[0];
  if (ending === undefined) return adjective;
  return `${adjective.slice(0, -ending.length)}${{ és: 'esa', án: 'ana', ol: 'ola' }[ending] ?? ending}`;
}

/** What countries and adjectives are looked up by: the same with or without the dots of "U.S.". */
const keyOf = (words: string): string => normalize(words).replaceAll('.', '');

const byName = new Map<string, Country>();
const byAdjective = new Map<string, Country>();
for (const nation of countries) {
  for (const name of [...nation.names.en, ...nation.names.es]) byName.set(keyOf(name), nation);
  const { en, es } = nation.adjectives;
  for (const adjective of [...en, ...es, ...es.map(feminine)]) byAdjective.set(keyOf(adjective), nation);
}
const regions: ReadonlySet<string> = new Set(cells(REGIONS.replaceAll('\n', ' ')).map(keyOf));

/** The country of that name, in either language. */
export function countryByName(name: string): Country | undefined {
  return byName.get(keyOf(name));
}

/** The country that an adjective is of, in either language: "Colombian", "colombiana", "U.S.". */
export function countryByDemonym(adjective: string): Country | undefined {
  return byAdjective.get(keyOf(adjective));
}

/** Whether that is the name of a country, or of a state or region that every reader knows. */
export function isKnownPlace(name: string): boolean {
  return byName.has(keyOf(name)) || regions.has(keyOf(name));
}
