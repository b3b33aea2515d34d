import { entries } from "./list.ts";

/** A country with the adjectives and names of its people, and the other names it goes by. */
export interface Country {
  readonly name: string;
  readonly demonyms: readonly string[];
  readonly aliases: readonly string[];
  /** Its capital, which in news often stands for its government. */
  readonly capital: string | null;
}

/** name | demonyms | aliases | capital */
const TABLE = `
Afghanistan|Afghan/Afghans||Kabul
Albania|Albanian/Albanians||Tirana
Algeria|Algerian/Algerians||Algiers
Andorra|Andorran/Andorrans||
Angola|Angolan/Angolans||Luanda
Argentina|Argentine/Argentinian/Argentines/Argentinians||Buenos Aires
Armenia|Armenian/Armenians||Yerevan
Australia|Australian/Australians/Aussie||Canberra
Austria|Austrian/Austrians||Vienna
Azerbaijan|Azerbaijani/Azerbaijanis/Azeri||Baku
Bahamas|Bahamian/Bahamians|The Bahamas|Nassau
Bahrain|Bahraini/Bahrainis||Manama
Bangladesh|Bangladeshi/Bangladeshis||Dhaka
Barbados|Barbadian/Barbadians||Bridgetown
Belarus|Belarusian/Belarusians||Minsk
Belgium|Belgian/Belgians||
Belize|Belizean/Belizeans||
Benin|Beninese||
Bhutan|Bhutanese||Thimphu
Bolivia|Bolivian/Bolivians||La Paz
Bosnia and Herzegovina|Bosnian/Bosnians|Bosnia|Sarajevo
Botswana|Botswanan||Gaborone
Brazil|Brazilian/Brazilians||Brasilia
Bulgaria|Bulgarian/Bulgarians||Sofia
Burkina Faso|Burkinabe||Ouagadougou
Burundi|Burundian/Burundians||
Cambodia|Cambodian/Cambodians||Phnom Penh
Cameroon|Cameroonian/Cameroonians||Yaounde
Canada|Canadian/Canadians||Ottawa
Cape Verde|Cape Verdean/Cape Verdeans|Cabo Verde|Praia
Central African Republic||CAR|Bangui
Chad|Chadian/Chadians||
Chile|Chilean/Chileans||Santiago
China|Chinese|People's Republic of China/PRC|Beijing
Colombia|Colombian/Colombians||Bogota
Congo|Congolese|Democratic Republic of the Congo/Democratic Republic of Congo/DRC/DR Congo|Kinshasa
Costa Rica|Costa Rican/Costa Ricans||
Croatia|Croatian/Croatians/Croat||Zagreb
Cuba|Cuban/Cubans||Havana
Cyprus|Cypriot/Cypriots||Nicosia
Czech Republic|Czech/Czechs|Czechia|Prague
Denmark|Danish/Dane/Danes||Copenhagen
Dominican Republic|Dominican/Dominicans||Santo Domingo
Ecuador|Ecuadorian/Ecuadorean||Quito
Egypt|Egyptian/Egyptians||Cairo
El Salvador|Salvadoran/Salvadorans||San Salvador
England|English||
Eritrea|Eritrean/Eritreans||Asmara
Estonia|Estonian/Estonians||Tallinn
Ethiopia|Ethiopian/Ethiopians||Addis Ababa
Fiji|Fijian/Fijians||
Finland|Finnish/Finn/Finns||Helsinki
France|French/Frenchman||Paris
Gabon|Gabonese||
Gambia|Gambian/Gambians|The Gambia|
Georgia|Georgian/Georgians||Tbilisi
Germany|German/Germans||Berlin
Ghana|Ghanaian/Ghanaians||Accra
Greece|Greek/Greeks||Athens
Greenland|Greenlandic||Nuuk
Guatemala|Guatemalan/Guatemalans||
Guinea|Guinean||Conakry
Haiti|Haitian/Haitians||Port-au-Prince
Honduras|Honduran/Hondurans||Tegucigalpa
Hong Kong|Hongkonger/Hongkongers||
Hungary|Hungarian/Hungarians||Budapest
Iceland|Icelandic/Icelander||Reykjavik
India|Indian/Indians||New Delhi
Indonesia|Indonesian/Indonesians||Jakarta
Iran|Iranian/Iranians|Islamic Republic of Iran|Tehran
Iraq|Iraqi/Iraqis||Baghdad
Ireland|Irish|Republic of Ireland|Dublin
Israel|Israeli/Israelis||Jerusalem
Italy|Italian/Italians||Rome
Ivory Coast|Ivorian/Ivorians|Cote d'Ivoire/Côte d'Ivoire/Côte d’Ivoire/Cote d’Ivoire|Abidjan
Jamaica|Jamaican/Jamaicans||
Japan|Japanese||Tokyo
Jordan|Jordanian/Jordanians||Amman
Kazakhstan|Kazakh/Kazakhs||Astana
Kenya|Kenyan/Kenyans||Nairobi
Kosovo|Kosovan/Kosovar||Pristina
Kuwait|Kuwaiti/Kuwaitis||
Kyrgyzstan|Kyrgyz||Bishkek
Laos|Laotian||Vientiane
Latvia|Latvian/Latvians||Riga
Lebanon|Lebanese||Beirut
Liberia|Liberian/Liberians||Monrovia
Libya|Libyan/Libyans||Tripoli
Liechtenstein|||Vaduz
Lithuania|Lithuanian/Lithuanians||Vilnius
Luxembourg|||
Madagascar|Malagasy||
Malawi|Malawian/Malawians||
Malaysia|Malaysian/Malaysians||Kuala Lumpur
Maldives|Maldivian||
Mali|Malian/Malians||Bamako
Malta|Maltese||Valletta
Mauritania|Mauritanian||
Mauritius|Mauritian||
Mexico|Mexican/Mexicans||Mexico City
Moldova|Moldovan/Moldovans||Chisinau
Monaco|Monegasque||
Mongolia|Mongolian/Mongolians||Ulaanbaatar
Montenegro|Montenegrin||Podgorica
Morocco|Moroccan/Moroccans||Rabat
Mozambique|Mozambican||Maputo
Myanmar|Burmese|Burma|Naypyidaw
Namibia|Namibian/Namibians||Windhoek
Nepal|Nepali/Nepalese||Kathmandu
Netherlands|Dutch|The Netherlands/Holland|The Hague
New Zealand|New Zealander/New Zealanders||Wellington
Nicaragua|Nicaraguan/Nicaraguans||Managua
Niger|Nigerien||Niamey
Nigeria|Nigerian/Nigerians||Abuja
North Korea|North Korean/North Koreans|DPRK|Pyongyang
North Macedonia|Macedonian|Macedonia|Skopje
Northern Ireland|Northern Irish||Belfast
Norway|Norwegian/Norwegians||Oslo
Oman|Omani/Omanis||Muscat
Pakistan|Pakistani/Pakistanis||Islamabad
Palestine|Palestinian/Palestinians||Ramallah
Panama|Panamanian/Panamanians||
Papua New Guinea||PNG|Port Moresby
Paraguay|Paraguayan||Asuncion
Peru|Peruvian/Peruvians||Lima
Philippines|Filipino/Filipinos/Philippine|The Philippines|Manila
Poland|Polish/Pole/Poles||Warsaw
Portugal|Portuguese||Lisbon
Puerto Rico|Puerto Rican/Puerto Ricans||San Juan
Qatar|Qatari/Qataris||Doha
Romania|Romanian/Romanians||Bucharest
Russia|Russian/Russians|Russian Federation|Moscow
Rwanda|Rwandan/Rwandans||Kigali
Saudi Arabia|Saudi/Saudis||Riyadh
Scotland|Scottish/Scot/Scots||Edinburgh
Senegal|Senegalese||Dakar
Serbia|Serbian/Serbians/Serb/Serbs||Belgrade
Sierra Leone|||Freetown
Singapore|Singaporean/Singaporeans||
Slovakia|Slovak/Slovaks||Bratislava
Slovenia|Slovenian/Slovene||Ljubljana
Somalia|Somali/Somalis||Mogadishu
South Africa|South African/South Africans||Pretoria
South Korea|South Korean/South Koreans|Republic of Korea|Seoul
South Sudan|South Sudanese||Juba
Soviet Union|Soviet|USSR|
Spain|Spanish/Spaniard/Spaniards||Madrid
Sri Lanka|Sri Lankan/Sri Lankans||Colombo
Sudan|Sudanese||Khartoum
Sweden|Swedish/Swede/Swedes||Stockholm
Switzerland|Swiss||Bern
Syria|Syrian/Syrians||Damascus
Taiwan|Taiwanese||Taipei
Tajikistan|Tajik||Dushanbe
Tanzania|Tanzanian/Tanzanians||Dodoma
Thailand|Thai/Thais||Bangkok
Tibet|Tibetan/Tibetans||Lhasa
Togo|Togolese||
Tunisia|Tunisian/Tunisians||Tunis
Turkey|Turkish/Turk/Turks|Türkiye|Ankara
Turkmenistan|Turkmen||Ashgabat
Uganda|Ugandan/Ugandans||Kampala
Ukraine|Ukrainian/Ukrainians||Kyiv
United Arab Emirates|Emirati/Emiratis|UAE/U.A.E.|Abu Dhabi
United Kingdom|British/Briton/Britons|UK/U.K./Britain/Great Britain|London
United States|American/Americans|US/U.S./USA/U.S.A./United States of America/America|Washington
Uruguay|Uruguayan||Montevideo
Uzbekistan|Uzbek||Tashkent
Vatican City||Vatican/Holy See|
Venezuela|Venezuelan/Venezuelans||Caracas
Vietnam|Vietnamese||Hanoi
Wales|Welsh||Cardiff
Yemen|Yemeni/Yemenis||Sanaa
Zambia|Zambian/Zambians||Lusaka
Zimbabwe|Zimbabwean/Zimbabweans||Harare
`;

export const COUNTRIES: readonly Country[] = entries(TABLE.replaceAll(",", "")).map((line) => {
  const [name = "", demonyms = "", aliases = "", capital = ""] = line.split("|");
  return {
    name,
    demonyms: demonyms.split("/").filter(Boolean),
    aliases: aliases.split("/").filter(Boolean),
    capital: capital || null,
  };
});

/** Every name of a country, to the country. */
export const COUNTRY_BY_NAME: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) => [country.name, ...country.aliases].map((name) => [name, country] as const)),
);

/** The country's name for each of its adjectives and names of its people. */
export const COUNTRY_BY_DEMONYM: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, demonyms }) => demonyms.map((word) => [word, name] as const)),
);

/** Adjectives and names of peoples: they tell of a country and are none. */
export const DEMONYMS: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap(({ demonyms }) => demonyms),
  ..."European Europeans African Africans Asian Asians Arab Arabs Arabic Latin Hispanic Jewish Jew Jews Muslim Muslims Islamic Islamist Christian Christians Catholic Catholics Protestant Hindu Hindus Buddhist Sikh Sunni Shia Shiite Kurdish Kurd Kurds Republican Republicans Democrat Democrats Democratic Conservative Labour Liberal Nordic Baltic Balkan Western Westerners Eastern Northern Southern Antarctic Arctic Atlantic Californian Texan Londoners Parisian Catalan Basque Bavarian Flemish Sicilian Caribbean Mediterranean Nazi Nazis Communist Marxist Olympic Paralympic Victorian Roman Hebrew Persian Mandarin Cantonese Slavic Nazi".split(
    " ",
  ),
]);
