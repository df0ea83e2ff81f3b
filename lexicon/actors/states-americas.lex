# States of the Americas: names, peoples, capitals, metonyms, places in them.

state ARG | Argentina
    alias     Argentine Republic; República Argentina
    demonym   Argentine; Argentines; Argentinian; Argentinians; Argentinean; Argentineans
    capital   Buenos Aires
    metonym   Casa Rosada; Pink House; Palacio San Martín; Quinta de Olivos
    city      Córdoba; Cordoba; Rosario; Mendoza; La Plata; Mar del Plata; Bariloche; Ushuaia; Neuquén; Vaca Muerta; Tucumán; Salta; Jujuy; Santa Fe; Puerto Iguazú; Patagonia; Tierra del Fuego; Río Gallegos; Ezeiza; Chubut
    weak      Mendoza; Santa Fe; Cordoba; Córdoba; Rosario; Pink House
    cow       ARG
    region    South America

state ATG | Antigua and Barbuda
    alias     Antigua & Barbuda; Antigua; Barbuda
    demonym   Antiguan; Antiguans; Barbudan; Barbudans
    capital   St. John's; Saint John's; St John's
    weak      Antigua; St. John's; Saint John's; St John's
    cow       AAB
    region    Caribbean

state BHS | Bahamas
    alias     Commonwealth of the Bahamas; Bahama Islands
    demonym   Bahamian; Bahamians
    capital   Nassau
    city      Freeport; Grand Bahama; Abaco; Bimini; Exuma; New Providence
    weak      Nassau; Freeport
    cow       BHM
    region    Caribbean

state BLZ | Belize
    alias     British Honduras
    demonym   Belizean; Belizeans
    capital   Belmopan
    city      Belize City; Sarstoon; San Pedro Town; Corozal
    cow       BLZ
    region    Central America

state BOL | Bolivia
    alias     Plurinational State of Bolivia; Republic of Bolivia; Bolivia, Plurinational State of
    demonym   Bolivian; Bolivians
    capital   La Paz; Sucre
    metonym   Palacio Quemado; Casa Grande del Pueblo
    city      Santa Cruz; Santa Cruz de la Sierra; Cochabamba; El Alto; Potosí; Potosi; Oruro; Tarija; Chapare; Uyuni; Salar de Uyuni; Senkata; Sacaba; Desaguadero
    weak      Santa Cruz; Sucre; La Paz; Desaguadero
    cow       BOL
    region    South America

state BRA | Brazil
    alias     Federative Republic of Brazil; Brasil; Federal Republic of Brazil
    demonym   Brazilian; Brazilians
    capital   Brasilia; Brasília
    metonym   Planalto; Planalto Palace; Palácio do Planalto; Alvorada Palace; Alvorada
    city      São Paulo; Sao Paulo; Rio de Janeiro; Rio; Salvador de Bahia; Recife; Fortaleza; Porto Alegre; Belo Horizonte; Manaus; Belém; Belem; Curitiba; Natal; Foz do Iguaçu; Foz do Iguacu; Florianópolis; Goiânia; Santos; Boa Vista; Pacaraima; Alcântara; Alcantara; Roraima; Rondônia; Acre State; Amazonas; Pará; Para; Mato Grosso; Minas Gerais; Bahia; Rio Grande do Sul; Paraná; Parana; Santa Catarina; Pernambuco; Ceará; Maranhão; Angra dos Reis; Copacabana; Rocinha; Itaguaí; Complexo do Alemão; São José dos Campos; Brumadinho; Mariana; Atibaia; Juiz de Fora; Campinas; Atalaia do Norte; Dourados; Tabatinga
    weak      Rio; Natal; Santos; Amazonas; Para; Mariana; Parana; Copacabana; Boa Vista; Alvorada
    cow       BRA
    region    South America

state BRB | Barbados
    alias     Republic of Barbados
    demonym   Barbadian; Barbadians; Bajan; Bajans
    capital   Bridgetown
    cow       BAR
    region    Caribbean

state CAN | Canada
    alias     Dominion of Canada
    demonym   Canadian; Canadians
    capital   Ottawa
    metonym   Rideau Hall; 24 Sussex Drive; Rideau Cottage
    city      Toronto; Montreal; Montréal; Vancouver; Calgary; Edmonton; Winnipeg; Halifax; Quebec City; Québec City; Victoria, British Columbia; Regina; Saskatoon; St. John's, Newfoundland; Charlottetown; Fredericton; Whitehorse; Yellowknife; Iqaluit; Churchill, Manitoba; Charlevoix; La Malbaie; Kananaskis; Whistler; Banff; Windsor, Ontario; Ambassador Bridge; Mississauga; Brampton; Surrey; Hamilton, Ontario; Cold Lake; Gander; Esquimalt; Valcartier; Gagetown; Goose Bay; Lac-Mégantic; Lytton; Fort McMurray; Ontario; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Newfoundland and Labrador; Labrador; Prince Edward Island; Yukon; Nunavut; Northwest Territories; Tuktoyaktuk; Kitimat
    weak      Surrey; Regina; Halifax; Gander; Whistler
    cow       CAN
    region    North America

state CHL | Chile
    alias     Republic of Chile
    demonym   Chilean; Chileans
    capital   Santiago; Santiago de Chile
    metonym   La Moneda; Moneda Palace; La Moneda Palace
    city      Valparaíso; Valparaiso; Viña del Mar; Antofagasta; Iquique; Arica; Punta Arenas; Concepción; Temuco; Araucanía; Araucania; Atacama; Calama; Colchane; Villa Grimaldi; Colonia Dignidad; Easter Island; Rapa Nui; Puerto Williams; Biobío; Escondida; Ventanas
    weak      Santiago; Concepción
    cow       CHL
    region    South America

state COL | Colombia
    alias     Republic of Colombia
    demonym   Colombian; Colombians
    capital   Bogotá; Bogota
    metonym   Casa de Nariño; Casa de Narino; Nariño Palace; Palacio de Nariño
    city      Medellín; Medellin; Cali; Cartagena; Cartagena de Indias; Barranquilla; Bucaramanga; Cúcuta; Cucuta; Santa Marta; Buenaventura; Tumaco; Arauca; Catatumbo; Cauca; Valle del Cauca; Nariño; Chocó; Choco; Antioquia; Putumayo; Caquetá; Caqueta; Guaviare; Meta; Norte de Santander; San Andrés; San Vicente del Caguán; Caguán; Leticia; Tolemaida; Palanquero; Villavicencio; Jamundí; Apartadó; Ipiales; Turbo; Necoclí; Bojayá; Soacha; Popayán; La Guajira; Capurganá; Tibú; Magdalena Medio
    weak      Cali; Meta; Cartagena; Turbo; San Andrés; Santa Marta; Leticia
    cow       COL
    region    South America

state CRI | Costa Rica
    alias     Republic of Costa Rica
    demonym   Costa Rican; Costa Ricans; Tico; Ticos
    capital   San José; San Jose
    metonym   Zapote
    city      Limón; Puerto Limón; Liberia, Guanacaste; Guanacaste; Puntarenas; Isla Calero; Isla Portillos; Paso Canoas; Cartago
    weak      San José; San Jose; Tico; Ticos; Zapote; Limón; Cartago
    cow       COS
    region    Central America

state CUB | Cuba
    alias     Republic of Cuba
    demonym   Cuban; Cubans
    capital   Havana; La Habana
    metonym   Palace of the Revolution; Plaza de la Revolución
    city      Santiago de Cuba; Matanzas; Mariel; Varadero; Camagüey; Holguín; Cienfuegos; Bejucal; Bay of Pigs; Playa Girón; Caimanera; San Antonio de los Baños; Santa Clara; Pinar del Río; Malecón
    weak      Santa Clara; Bay of Pigs; Mariel
    cow       CUB
    region    Caribbean

state DMA | Dominica
    alias     Commonwealth of Dominica
    demonym   Dominican; Dominicans
    capital   Roseau
    weak      Dominican; Dominicans
    cow       DMA
    region    Caribbean

state DOM | Dominican Republic
    alias     República Dominicana; Dominican Rep.
    demonym   Dominican; Dominicans; Quisqueyan
    capital   Santo Domingo
    city      Santiago de los Caballeros; Punta Cana; Puerto Plata; Dajabón; Dajabon; La Romana; Jimaní; Elías Piña; Barahona; Samaná; Boca Chica
    cow       DOM
    region    Caribbean

state ECU | Ecuador
    alias     Republic of Ecuador
    demonym   Ecuadorian; Ecuadorians; Ecuadorean; Ecuadoreans
    capital   Quito
    metonym   Carondelet; Carondelet Palace
    city      Guayaquil; Cuenca; Manta; Esmeraldas; Machala; Durán; Duran; Los Ríos; El Oro; Manabí; Sucumbíos; Lago Agrio; Angostura; Galápagos; Galapagos; Galápagos Islands; Galapagos Islands; Yasuní; Yasuni; Posorja; Ibarra; Latacunga; Otavalo; Salinas; Rumichaca; San Lorenzo; Baltra
    weak      Manta; Duran; Durán; Cuenca; Salinas; San Lorenzo; Ibarra; Esmeraldas; El Oro
    cow       ECU
    region    South America

state GRD | Grenada
    alias     State of Grenada
    demonym   Grenadian; Grenadians
    capital   St. George's; Saint George's; St George's
    city      Carriacou; Petite Martinique; Point Salines; Grand Anse
    cow       GRN
    region    Caribbean

state GTM | Guatemala
    alias     Republic of Guatemala
    demonym   Guatemalan; Guatemalans
    capital   Guatemala City
    city      Quetzaltenango; Antigua Guatemala; Huehuetenango; Petén; Peten; Puerto Barrios; Tecún Umán; Totonicapán; Ixcán; Escuintla; Puerto Quetzal; Chimaltenango; San Marcos; Chiquimula; Alta Verapaz
    weak      San Marcos
    cow       GUA
    region    Central America

state GUY | Guyana
    alias     Co-operative Republic of Guyana; Cooperative Republic of Guyana; British Guiana
    demonym   Guyanese; Guyanan
    capital   Georgetown
    city      Linden; Lethem; Berbice; Stabroek; Stabroek block; Stabroek Block; Ankoko; Ankoko Island; Jonestown; Etheringbang; New Amsterdam; Timehri
    weak      Georgetown; Linden
    cow       GUY
    region    South America

state HND | Honduras
    alias     Republic of Honduras
    demonym   Honduran; Hondurans
    capital   Tegucigalpa
    city      San Pedro Sula; La Ceiba; Choluteca; Palmerola; Soto Cano; Soto Cano Air Base; Comayagua; Puerto Cortés; Roatán; Gracias a Dios; Próspera; Trujillo; Amapala; El Paraíso; Copán; Támara; Tocoa
    weak      Trujillo; El Paraíso; Gracias a Dios
    cow       HON
    region    Central America

state HTI | Haiti
    alias     Republic of Haiti; Haïti
    demonym   Haitian; Haitians
    capital   Port-au-Prince; Port au Prince
    city      Cap-Haïtien; Cap-Haitien; Cité Soleil; Cite Soleil; Gonaïves; Gonaives; Les Cayes; Jacmel; Jérémie; Jeremie; Ouanaminthe; Artibonite; Pétion-Ville; Petion-Ville; Pétionville; Pont-Sondé; Pont-Sonde; Kenscoff; Mirebalais; Martissant; Bel Air; Delmas; Carrefour; Croix-des-Bouquets; Ganthier; Cabaret; Léogâne; Leogane; Hinche; Malpasse; Solino; Tabarre; Varreux; La Saline; Saint-Marc; Miragoâne
    weak      Bel Air; Carrefour; Delmas; Cabaret; Jeremie
    cow       HAI
    region    Caribbean

state JAM | Jamaica
    demonym   Jamaican; Jamaicans
    capital   Kingston
    city      Montego Bay; Spanish Town; Ocho Rios; Port Royal; Mandeville; Negril
    weak      Kingston; Mandeville; Port Royal
    cow       JAM
    region    Caribbean

state KNA | Saint Kitts and Nevis
    alias     St. Kitts and Nevis; St Kitts and Nevis; Saint Christopher and Nevis; Federation of Saint Christopher and Nevis; St. Kitts; St Kitts; Nevis; St. Kitts-Nevis; St. Kitts & Nevis
    demonym   Kittitian; Kittitians; Nevisian; Nevisians
    capital   Basseterre
    cow       SKN
    region    Caribbean

state LCA | Saint Lucia
    alias     St. Lucia; St Lucia
    demonym   Saint Lucian; Saint Lucians; St. Lucian; St Lucian; St. Lucians
    capital   Castries
    city      Gros Islet; Vieux Fort; Soufrière
    cow       SLU
    region    Caribbean

state MEX | Mexico
    alias     United Mexican States; México; Estados Unidos Mexicanos
    demonym   Mexican; Mexicans
    capital   Mexico City; Ciudad de México
    metonym   Los Pinos; Palacio Nacional
    city      Guadalajara; Monterrey; Tijuana; Ciudad Juárez; Ciudad Juarez; Juárez; Juarez; Nuevo Laredo; Matamoros; Reynosa; Mexicali; Nogales; Piedras Negras; Ciudad Acuña; Ciudad Acuna; Culiacán; Culiacan; Mazatlán; Mazatlan; Los Cabos; San José del Cabo; Acapulco; Cancún; Cancun; Tulum; Puebla; Toluca; Querétaro; Queretaro; Veracruz; Tampico; Oaxaca; Iguala; Ayotzinapa; Tapachula; Ciudad Hidalgo; Tlatelolco; Cuernavaca; Morelia; León; Celaya; Zacatecas; Fresnillo; Irapuato; Saltillo; Salamanca, Guanajuato; Torreón; Hermosillo; Cananea; Sonora; Chihuahua; Sinaloa; Durango; Tamaulipas; Coahuila; Nuevo León; Nuevo Leon; Jalisco; Michoacán; Michoacan; Guerrero; Chiapas; Tabasco; Campeche; Yucatán; Yucatan; Quintana Roo; Guanajuato; Morelos; Nayarit; Baja California; Baja California Sur; San Luis Potosí; Mérida; San Cristóbal de las Casas; Uruapan; Teuchitlán; Dos Bocas; Lázaro Cárdenas; Manzanillo; San Fernando; Cuautitlán; Zócalo; Zocalo; Chapultepec; Topo Chico; Comitán; Frontera Comalapa; Tultepec; Salina Cruz; Isthmus of Tehuantepec
    weak      Durango; Guerrero; Morelos; León; Mérida; Guadalajara; Matamoros; Tabasco; San Fernando; Chihuahua; Juarez; Juárez; Nogales; Manzanillo; Lázaro Cárdenas
    cow       MEX
    region    North America

state NIC | Nicaragua
    alias     Republic of Nicaragua
    demonym   Nicaraguan; Nicaraguans; Nica; Nicas
    capital   Managua
    metonym   El Carmen
    city      Masaya; Granada; Bluefields; Puerto Cabezas; Bilwi; Estelí; Esteli; Matagalpa; Corn Island; Rivas; El Chipote; Jinotega; Brito; Peñas Blancas; Monkey Point
    weak      Granada; Nica; Nicas; El Carmen; Rivas; Brito; Masaya
    cow       NIC
    region    Central America

state PAN | Panama
    alias     Republic of Panama; Panamá
    demonym   Panamanian; Panamanians
    capital   Panama City
    metonym   Palacio de las Garzas
    city      Colón; Colon; Balboa; Cristóbal; Cristobal; Bocas del Toro; David; Bajo Chiquito; Lajas Blancas; Metetí; Darién; Darien; Chiriquí; Chiriqui; Contadora; Guna Yala; San Blas; Fort Sherman; Howard Air Force Base; Cobre Panamá; Donoso; Gatun; Gatún Lake; Changuinola
    weak      Colon; Balboa; David; Cristobal; Cristóbal; Contadora; Darien; Colón
    cow       PAN
    region    Central America

state PER | Peru
    alias     Republic of Peru; Perú
    demonym   Peruvian; Peruvians
    capital   Lima
    metonym   Torre Tagle; Pizarro Palace; Casa de Pizarro
    city      Arequipa; Cusco; Cuzco; Ayacucho; Callao; Puno; Juliaca; Iquitos; Trujillo; Piura; Chiclayo; Tacna; Tumbes; Chancay; Pucallpa; Machu Picchu; VRAEM; Huancayo; Cajamarca; Huancavelica; Apurímac; Las Bambas; Madre de Dios; Pataz; Loreto; Bagua; Cenepa; Ilave; Moquegua; Paracas; Ica
    weak      Trujillo; Lima; Loreto; Ica
    cow       PER
    region    South America

state PRY | Paraguay
    alias     Republic of Paraguay
    demonym   Paraguayan; Paraguayans
    capital   Asunción; Asuncion
    metonym   Palacio de López
    city      Ciudad del Este; Encarnación; Pedro Juan Caballero; Itaipú; Itaipu; Mariscal Estigarribia; Chaco; Concepción; Luque; Amambay; Curuguaty
    weak      Chaco; Concepción; Luque; Encarnación
    cow       PAR
    region    South America

state SLV | El Salvador
    alias     Republic of El Salvador; Salvador
    demonym   Salvadoran; Salvadorans; Salvadorean; Salvadoreans; Salvadorian; Salvadorians
    capital   San Salvador
    city      Santa Tecla; San Miguel; Santa Ana; Soyapango; Chalatenango; El Mozote; CECOT; Tecoluca; La Unión; Acajutla; La Libertad; Comalapa; Morazán; Izalco; Apopa; Sonsonate; Usulután; Perquín
    weak      Salvador; San Miguel; Santa Ana; La Unión; La Libertad; Comalapa
    cow       SAL
    region    Central America

state SUR | Suriname
    alias     Republic of Suriname; Surinam; Dutch Guiana; Netherlands Guiana
    demonym   Surinamese; Surinamer; Surinamers
    capital   Paramaribo
    city      Nieuw Nickerie; Albina; Moengo; Moiwana; Tigri
    weak      Albina
    cow       SUR
    region    South America

state TTO | Trinidad and Tobago
    alias     Trinidad & Tobago; Republic of Trinidad and Tobago; T&T; Trinidad; Tobago; Trinidad-Tobago
    demonym   Trinidadian; Trinidadians; Tobagonian; Tobagonians; Trinbagonian; Trini
    capital   Port of Spain; Port-of-Spain
    city      San Fernando; Chaguaramas; Point Fortin; Point Lisas; Scarborough; Piarco; Cedros; Chaguanas; Icacos; Arima
    weak      Trinidad; Scarborough; San Fernando; T&T
    cow       TRI
    region    Caribbean

state URY | Uruguay
    alias     Oriental Republic of Uruguay; Eastern Republic of Uruguay
    demonym   Uruguayan; Uruguayans
    capital   Montevideo
    metonym   Torre Ejecutiva; Suárez y Reyes
    city      Punta del Este; Colonia; Colonia del Sacramento; Fray Bentos; Salto; Rivera; Paysandú; Canelones; Maldonado; Anchorena
    weak      Colonia; Salto; Rivera; Maldonado; Anchorena
    cow       URU
    region    South America

state USA | United States
    alias     United States of America; US; U.S.; USA; U.S.A.; U. S.; U.S; America; Uncle Sam; States
    demonym   American; Americans; US-American; US-Americans; Yankee; Yankees; African American; African Americans; Native American; Native Americans
    capital   Washington; Washington, D.C.; Washington, DC; Washington D.C.; Washington DC; D.C.; District of Columbia; DC
    metonym   Blair House
    city      New York; New York City; NYC; Manhattan; Brooklyn; Queens; Bronx; Los Angeles; L.A.; LA; Chicago; Houston; Philadelphia; Phoenix; San Antonio; San Diego; Dallas; Austin; San Francisco; Seattle; Denver; Boston; Detroit; Atlanta; Miami; Las Vegas; Minneapolis; St. Paul; New Orleans; Cleveland; Pittsburgh; St. Louis; Saint Louis; Kansas City; Milwaukee; Baltimore; Charlotte; Memphis; Nashville; Louisville; Portland; Sacramento; Oakland; Silicon Valley; Palo Alto; Stanford; Berkeley; Sunnylands; Rancho Mirage; Hollywood; Salt Lake City; Albuquerque; Los Alamos; El Paso; Laredo; Brownsville; McAllen; Eagle Pass; Uvalde; Waco; Fort Worth; Fort Hood; Fort Bragg; Fort Liberty; Fort Benning; Fort Drum; Fort Bliss; Fort Leavenworth; Fort Detrick; Fort Meade; Fort Sill; Fort Belvoir; Quantico; Norfolk; Virginia Beach; Langley; Arlington; Alexandria, Virginia; McLean; Charlottesville; Richmond; Annapolis; Bethesda; Andrews Air Force Base; Joint Base Andrews; Camp David; Gettysburg; Dayton; Cincinnati; Columbus; Oklahoma City; Omaha; Offutt; Colorado Springs; Aspen; Tampa; MacDill; MacDill Air Force Base; Orlando; Palm Beach; West Palm Beach; Mar-a-Lago; Doral; Fort Lauderdale; Pensacola; Cape Canaveral; Key West; Bedminster; Atlantic City; Newark; Teterboro; Buffalo; Rochester; Albany; Hartford; New Haven; Groton; Newport; Kennebunkport; Martha's Vineyard; Nantucket; Rehoboth Beach; Wilmington; Anchorage; Fairbanks; Juneau; Elmendorf; Joint Base Elmendorf-Richardson; Honolulu; Pearl Harbor; Oahu; Camp Smith; Maui; Camp Pendleton; Vandenberg; Edwards Air Force Base; Nellis; Whiteman; Whiteman Air Force Base; Barksdale; Minot; Malmstrom; Ellsworth; Dover Air Force Base; Alabama; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York State; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington state; Washington State; West Virginia; Wisconsin; Wyoming; Wall Street; Ground Zero; World Trade Center; Trump Tower; Madison Square Garden; Dulles; Bretton Woods; Dumbarton Oaks; Wye River; Wye Plantation; Sandy Hook; Parkland; Ferguson; Springfield; Butler, Pennsylvania; Oak Ridge; Savannah River; Hanford; Yuma; Nogales, Arizona; Tucson; Boise; Des Moines; Indianapolis; Ann Arbor; East Palestine; Lewiston; Aurora; Portland, Oregon; Cambridge, Massachusetts
    weak      America; States; Uncle Sam; Yankee; Yankees; LA; Queens; Houston; Austin; Phoenix; Portland; Charlotte; Georgia; Virginia; Alexandria; Langley; Dayton; Richmond; Columbus; Buffalo; Newport; Stanford; Dulles; Ferguson; Parkland; Springfield; Dallas; Cleveland; Norfolk; Orlando; Memphis; Aurora; Wilmington; Rochester; Ellsworth; Nellis; Montana; McLean; Doral; Wall Street; Groton; Whiteman; Aspen; Arlington; Lewiston; Albany; Hartford; Bronx; DC; Edwards Air Force Base
    cow       USA
    region    North America

state VCT | Saint Vincent and the Grenadines
    alias     St. Vincent and the Grenadines; St Vincent and the Grenadines; Saint Vincent; St. Vincent; St Vincent; St. Vincent & the Grenadines; Saint Vincent & the Grenadines; SVG
    demonym   Vincentian; Vincentians; Saint Vincentian
    capital   Kingstown
    city      Argyle; Bequia; Mustique; Canouan; Union Island
    weak      Saint Vincent; St. Vincent; St Vincent; Argyle
    cow       SVG
    region    Caribbean

state VEN | Venezuela
    alias     Bolivarian Republic of Venezuela; Republic of Venezuela; Venezuela, Bolivarian Republic of
    demonym   Venezuelan; Venezuelans
    capital   Caracas
    metonym   Miraflores; Miraflores Palace
    city      Maracaibo; Valencia; Barquisimeto; Maracay; Ciudad Guayana; San Cristóbal; San Cristobal; Táchira; Tachira; Mérida; Barinas; Ciudad Bolívar; Puerto Cabello; La Guaira; Maiquetía; Cumaná; Punto Fijo; Paraguaná; Amuay; Apure; Zulia; Bolívar State; Amazonas; Guasdualito; San Antonio del Táchira; Santa Elena de Uairén; Ureña; El Helicoide; Helicoide; Ramo Verde; Orinoco Belt; Maturín; Margarita Island; Isla Margarita; Fuerte Tiuna; Macuto; Simón Bolívar Bridge; La Orchila; Petare; Arco Minero; Güiria
    weak      Valencia; Mérida; Amazonas; San Cristóbal; San Cristobal; Miraflores
    cow       VEN
    region    South America
