/** A country and its demonyms, the Spanish ones in the masculine. */
export interface Country {
  readonly names: { readonly en: readonly string[]; readonly es: readonly string[] };
  readonly demonyms: { readonly en: readonly string[]; readonly es: readonly string[] };
}

/** English names | English demonyms | Spanish names | Spanish demonyms. */
const TABLE = `
United States, U.S., US, USA, America | U.S., US, American | Estados Unidos, EE. UU., EEUU | estadounidense, norteamericano
United Kingdom, U.K., UK, Britain, Great Britain | British, UK, U.K. | Reino Unido, Gran Bretaña | británico
England | English | Inglaterra | inglés
Scotland | Scottish, Scot | Escocia | escocés
Wales | Welsh | Gales | galés
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
Denmark | Danish, Dane | Dinamarca | danés
Norway | Norwegian | Noruega | noruego
Sweden | Swedish, Swede | Suecia | sueco
Finland | Finnish, Finn | Finlandia | finlandés
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
Turkey, Türkiye | Turkish, Turk | Turquía | turco
Romania | Romanian | Rumanía, Rumania | rumano
Bulgaria | Bulgarian | Bulgaria | búlgaro
Serbia | Serbian, Serb | Serbia | serbio
Croatia | Croatian, Croat | Croacia | croata
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

const cells = (cell: string | undefined): string[] => (cell ?? '').split(',').map((name) => name.trim());

/**
 * Countries that English and Spanish news is mostly about, with the names and demonyms that it uses. Written for this
 * project.
 */
export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [names, demonyms, nombres, gentilicios] = line.split('|');
    return {
      names: { en: cells(names), es: cells(nombres) },
      demonyms: { en: cells(demonyms), es: cells(gentilicios) },
    };
  });
