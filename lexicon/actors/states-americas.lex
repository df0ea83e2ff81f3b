# States of the Americas: names, peoples, capitals, metonyms, places in them.

state ARG | Argentina
    alias     Argentine Republic; República Argentina
    demonym   Argentine; Argentines; Argentinian; Argentinians; Argentinean; Argentineans
    capital   Buenos Aires
    metonym   Casa Rosada; Pink House; Palacio San Martín; Quinta de Olivos
    city      Córdoba; Cordoba; Rosario; Mendoza; La Plata; Mar del Plata; Bariloche; Ushuaia; Neuquén; Vaca Muerta; Tucumán; Salta; Jujuy; Santa Fe; Puerto Iguazú; Patagonia; Tierra del Fuego; Río Gallegos; Ezeiza; Chubut
    weak      Mendoza; Santa Fe; Cordoba; Córdoba; Rosario; Pink House
    at        Buenos Aires -34.60 -58.38; Córdoba -31.42 -64.19
    at        Rosario -32.95 -60.64 (Santa Fe); Mendoza -32.89 -68.84
    at        Ushuaia -54.80 -68.30 (Tierra del Fuego); Bariloche -41.13 -71.31 (Río Negro)
    at        Mar del Plata -38.00 -57.56 (Buenos Aires); La Plata -34.92 -57.95 (Buenos Aires)
    at        Salta -24.79 -65.41; Puerto Iguazú -25.60 -54.57 (Misiones); Neuquén -38.95 -68.06
    cow       ARG
    region    South America

state ATG | Antigua and Barbuda
    alias     Antigua & Barbuda; Antigua; Barbuda
    demonym   Antiguan; Antiguans; Barbudan; Barbudans
    capital   St. John's; Saint John's; St John's
    weak      Antigua; St. John's; Saint John's; St John's
    at        St. John's = Saint John's = St John's 17.12 -61.85
    cow       AAB
    region    Caribbean

state BHS | Bahamas
    alias     Commonwealth of the Bahamas; Bahama Islands
    demonym   Bahamian; Bahamians
    capital   Nassau
    city      Freeport; Grand Bahama; Abaco; Bimini; Exuma; New Providence
    weak      Nassau; Freeport
    at        Nassau 25.05 -77.34; Freeport 26.53 -78.70
    cow       BHM
    region    Caribbean

state BLZ | Belize
    alias     British Honduras
    demonym   Belizean; Belizeans
    capital   Belmopan
    city      Belize City; Sarstoon; San Pedro Town; Corozal
    at        Belmopan 17.25 -88.77; Belize City 17.50 -88.19
    cow       BLZ
    region    Central America

state BOL | Bolivia
    alias     Plurinational State of Bolivia; Republic of Bolivia; Bolivia, Plurinational State of
    demonym   Bolivian; Bolivians
    capital   La Paz; Sucre
    metonym   Palacio Quemado; Casa Grande del Pueblo
    city      Santa Cruz; Santa Cruz de la Sierra; Cochabamba; El Alto; Potosí; Potosi; Oruro; Tarija; Chapare; Uyuni; Salar de Uyuni; Senkata; Sacaba; Desaguadero
    weak      Santa Cruz; Sucre; La Paz; Desaguadero
    at        La Paz -16.50 -68.15; Sucre -19.04 -65.26
    at        Santa Cruz = Santa Cruz de la Sierra -17.78 -63.18; Cochabamba -17.39 -66.16
    at        El Alto -16.51 -68.16 (La Paz); Potosí -19.58 -65.75; Oruro -17.97 -67.11
    at        Tarija -21.53 -64.73
    cow       BOL
    region    South America

state BRA | Brazil
    alias     Federative Republic of Brazil; Brasil; Federal Republic of Brazil
    demonym   Brazilian; Brazilians
    capital   Brasilia; Brasília
    metonym   Planalto; Planalto Palace; Palácio do Planalto; Alvorada Palace; Alvorada
    city      São Paulo; Sao Paulo; Rio de Janeiro; Rio; Salvador de Bahia; Recife; Fortaleza; Porto Alegre; Belo Horizonte; Manaus; Belém; Belem; Curitiba; Natal; Foz do Iguaçu; Foz do Iguacu; Florianópolis; Goiânia; Santos; Boa Vista; Pacaraima; Alcântara; Alcantara; Roraima; Rondônia; Acre State; Amazonas; Pará; Para; Mato Grosso; Minas Gerais; Bahia; Rio Grande do Sul; Paraná; Parana; Santa Catarina; Pernambuco; Ceará; Maranhão; Angra dos Reis; Copacabana; Rocinha; Itaguaí; Complexo do Alemão; São José dos Campos; Brumadinho; Mariana; Atibaia; Juiz de Fora; Campinas; Atalaia do Norte; Dourados; Tabatinga
    weak      Rio; Natal; Santos; Amazonas; Para; Mariana; Parana; Copacabana; Boa Vista; Alvorada
    at        Brasilia -15.79 -47.88 (Federal District); São Paulo -23.55 -46.63
    at        Rio de Janeiro = Rio -22.91 -43.20; Salvador de Bahia -12.97 -38.50 (Bahia)
    at        Recife -8.05 -34.88 (Pernambuco); Fortaleza -3.73 -38.53 (Ceará)
    at        Porto Alegre -30.03 -51.22 (Rio Grande do Sul)
    at        Belo Horizonte -19.92 -43.94 (Minas Gerais); Manaus -3.12 -60.02 (Amazonas)
    at        Belém -1.46 -48.49 (Pará); Curitiba -25.43 -49.27 (Paraná)
    at        Natal -5.79 -35.21 (Rio Grande do Norte); Foz do Iguaçu -25.54 -54.59 (Paraná)
    at        Boa Vista 2.82 -60.67 (Roraima); Pacaraima 4.48 -61.15 (Roraima)
    cow       BRA
    region    South America

state BRB | Barbados
    alias     Republic of Barbados
    demonym   Barbadian; Barbadians; Bajan; Bajans
    capital   Bridgetown
    at        Bridgetown 13.10 -59.62
    cow       BAR
    region    Caribbean

state CAN | Canada
    alias     Dominion of Canada
    demonym   Canadian; Canadians
    capital   Ottawa
    metonym   Rideau Hall; 24 Sussex Drive; Rideau Cottage
    city      Toronto; Montreal; Montréal; Vancouver; Calgary; Edmonton; Winnipeg; Halifax; Quebec City; Québec City; Victoria, British Columbia; Regina; Saskatoon; St. John's, Newfoundland; Charlottetown; Fredericton; Whitehorse; Yellowknife; Iqaluit; Churchill, Manitoba; Charlevoix; La Malbaie; Kananaskis; Whistler; Banff; Windsor, Ontario; Ambassador Bridge; Mississauga; Brampton; Surrey; Hamilton, Ontario; Cold Lake; Gander; Esquimalt; Valcartier; Gagetown; Goose Bay; Lac-Mégantic; Lytton; Fort McMurray; Ontario; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Newfoundland and Labrador; Labrador; Prince Edward Island; Yukon; Nunavut; Northwest Territories; Tuktoyaktuk; Kitimat
    weak      Surrey; Regina; Halifax; Gander; Whistler
    at        Ottawa 45.42 -75.70 (Ontario); Toronto 43.65 -79.38 (Ontario)
    at        Montreal 45.50 -73.57 (Quebec); Vancouver 49.28 -123.12 (British Columbia)
    at        Calgary 51.05 -114.07 (Alberta); Edmonton 53.55 -113.49 (Alberta)
    at        Winnipeg 49.90 -97.14 (Manitoba); Halifax 44.65 -63.58 (Nova Scotia)
    at        Quebec City 46.81 -71.21 (Quebec); Charlevoix = La Malbaie 47.65 -70.15 (Quebec)
    at        Kananaskis 50.92 -115.14 (Alberta); Whistler 50.12 -122.96 (British Columbia)
    at        Banff 51.18 -115.57 (Alberta); Iqaluit 63.75 -68.52 (Nunavut)
    at        Charlottetown 46.24 -63.13 (Prince Edward Island)
    at        Gander 48.95 -54.61 (Newfoundland and Labrador)
    at        Ontario 50.00 -86.00 (Ontario); British Columbia 54.50 -125.00 (British Columbia)
    at        Alberta 54.50 -115.00 (Alberta); Manitoba 54.90 -97.00 (Manitoba)
    at        Saskatchewan 54.40 -106.00 (Saskatchewan); Nova Scotia 45.20 -62.80 (Nova Scotia)
    at        New Brunswick 46.60 -66.40 (New Brunswick)
    at        Newfoundland and Labrador 53.20 -59.90 (Newfoundland and Labrador)
    at        Newfoundland 48.80 -56.00 (Newfoundland)
    at        Prince Edward Island 46.40 -63.20 (Prince Edward Island)
    at        Yukon 63.60 -135.50 (Yukon); Nunavut 70.50 -86.80 (Nunavut)
    at        Northwest Territories 66.40 -119.00 (Northwest Territories)
    cow       CAN
    region    North America

state CHL | Chile
    alias     Republic of Chile
    demonym   Chilean; Chileans
    capital   Santiago; Santiago de Chile
    metonym   La Moneda; Moneda Palace; La Moneda Palace
    city      Valparaíso; Valparaiso; Viña del Mar; Antofagasta; Iquique; Arica; Punta Arenas; Concepción; Temuco; Araucanía; Araucania; Atacama; Calama; Colchane; Villa Grimaldi; Colonia Dignidad; Easter Island; Rapa Nui; Puerto Williams; Biobío; Escondida; Ventanas
    weak      Santiago; Concepción
    at        Santiago = Santiago de Chile -33.45 -70.67; Valparaíso -33.05 -71.62
    at        Viña del Mar -33.02 -71.55 (Valparaíso); Antofagasta -23.65 -70.40
    at        Arica -18.48 -70.32; Iquique -20.21 -70.15 (Tarapacá)
    at        Punta Arenas -53.16 -70.91 (Magallanes); Temuco -38.74 -72.60 (Araucanía)
    at        Easter Island = Rapa Nui -27.12 -109.35 (Valparaíso)
    cow       CHL
    region    South America

state COL | Colombia
    alias     Republic of Colombia
    demonym   Colombian; Colombians
    capital   Bogotá; Bogota
    metonym   Casa de Nariño; Casa de Narino; Nariño Palace; Palacio de Nariño
    city      Medellín; Medellin; Cali; Cartagena; Cartagena de Indias; Barranquilla; Bucaramanga; Cúcuta; Cucuta; Santa Marta; Buenaventura; Tumaco; Arauca; Catatumbo; Cauca; Valle del Cauca; Nariño; Chocó; Choco; Antioquia; Putumayo; Caquetá; Caqueta; Guaviare; Meta; Norte de Santander; San Andrés; San Vicente del Caguán; Caguán; Leticia; Tolemaida; Palanquero; Villavicencio; Jamundí; Apartadó; Ipiales; Turbo; Necoclí; Bojayá; Soacha; Popayán; La Guajira; Capurganá; Tibú; Magdalena Medio
    weak      Cali; Meta; Cartagena; Turbo; San Andrés; Santa Marta; Leticia
    at        Bogotá 4.71 -74.07; Medellín 6.24 -75.58 (Antioquia)
    at        Cali 3.44 -76.52 (Valle del Cauca)
    at        Cartagena = Cartagena de Indias 10.39 -75.51 (Bolívar)
    at        Barranquilla 10.97 -74.80 (Atlántico); Bucaramanga 7.12 -73.12 (Santander)
    at        Cúcuta 7.89 -72.50 (Norte de Santander); Santa Marta 11.24 -74.20 (Magdalena)
    at        Buenaventura 3.88 -77.03 (Valle del Cauca); Tumaco 1.80 -78.76 (Nariño)
    at        Arauca 7.08 -70.76; Leticia -4.22 -69.94 (Amazonas)
    at        San Vicente del Caguán 2.11 -74.77 (Caquetá); Ipiales 0.83 -77.64 (Nariño)
    cow       COL
    region    South America

state CRI | Costa Rica
    alias     Republic of Costa Rica
    demonym   Costa Rican; Costa Ricans; Tico; Ticos
    capital   San José; San Jose
    metonym   Zapote
    city      Limón; Puerto Limón; Liberia, Guanacaste; Guanacaste; Puntarenas; Isla Calero; Isla Portillos; Paso Canoas; Cartago
    weak      San José; San Jose; Tico; Ticos; Zapote; Limón; Cartago
    at        San José 9.93 -84.08; Limón = Puerto Limón 9.99 -83.03; Puntarenas 9.98 -84.83
    cow       COS
    region    Central America

state CUB | Cuba
    alias     Republic of Cuba
    demonym   Cuban; Cubans
    capital   Havana; La Habana
    metonym   Palace of the Revolution; Plaza de la Revolución
    city      Santiago de Cuba; Matanzas; Mariel; Varadero; Camagüey; Holguín; Cienfuegos; Bejucal; Bay of Pigs; Playa Girón; Caimanera; San Antonio de los Baños; Santa Clara; Pinar del Río; Malecón
    weak      Santa Clara; Bay of Pigs; Mariel
    at        Havana = La Habana 23.13 -82.38; Santiago de Cuba 20.02 -75.82
    at        Mariel 22.99 -82.75 (Artemisa); Bay of Pigs 22.22 -81.17 (Matanzas)
    at        Matanzas 23.05 -81.58; Holguín 20.89 -76.26
    cow       CUB
    region    Caribbean

state DMA | Dominica
    alias     Commonwealth of Dominica
    demonym   Dominican; Dominicans
    capital   Roseau
    weak      Dominican; Dominicans
    at        Roseau 15.30 -61.39
    cow       DMA
    region    Caribbean

state DOM | Dominican Republic
    alias     República Dominicana; Dominican Rep.
    demonym   Dominican; Dominicans; Quisqueyan
    capital   Santo Domingo
    city      Santiago de los Caballeros; Punta Cana; Puerto Plata; Dajabón; Dajabon; La Romana; Jimaní; Elías Piña; Barahona; Samaná; Boca Chica
    at        Santo Domingo 18.49 -69.93; Santiago de los Caballeros 19.45 -70.70
    at        Punta Cana 18.58 -68.41; Dajabón 19.55 -71.71
    cow       DOM
    region    Caribbean

state ECU | Ecuador
    alias     Republic of Ecuador
    demonym   Ecuadorian; Ecuadorians; Ecuadorean; Ecuadoreans
    capital   Quito
    metonym   Carondelet; Carondelet Palace
    city      Guayaquil; Cuenca; Manta; Esmeraldas; Machala; Durán; Duran; Los Ríos; El Oro; Manabí; Sucumbíos; Lago Agrio; Angostura; Galápagos; Galapagos; Galápagos Islands; Galapagos Islands; Yasuní; Yasuni; Posorja; Ibarra; Latacunga; Otavalo; Salinas; Rumichaca; San Lorenzo; Baltra
    weak      Manta; Duran; Durán; Cuenca; Salinas; San Lorenzo; Ibarra; Esmeraldas; El Oro
    at        Quito -0.18 -78.47; Guayaquil -2.19 -79.89 (Guayas); Cuenca -2.90 -79.00 (Azuay)
    at        Esmeraldas 0.97 -79.65; Manta -0.95 -80.73 (Manabí); Machala -3.26 -79.96 (El Oro)
    at        Galápagos = Galápagos Islands -0.74 -90.32; Lago Agrio 0.09 -76.89 (Sucumbíos)
    cow       ECU
    region    South America

state GRD | Grenada
    alias     State of Grenada
    demonym   Grenadian; Grenadians
    capital   St. George's; Saint George's; St George's
    city      Carriacou; Petite Martinique; Point Salines; Grand Anse
    at        St. George's = Saint George's = St George's 12.05 -61.75
    cow       GRN
    region    Caribbean

state GTM | Guatemala
    alias     Republic of Guatemala
    demonym   Guatemalan; Guatemalans
    capital   Guatemala City
    city      Quetzaltenango; Antigua Guatemala; Huehuetenango; Petén; Peten; Puerto Barrios; Tecún Umán; Totonicapán; Ixcán; Escuintla; Puerto Quetzal; Chimaltenango; San Marcos; Chiquimula; Alta Verapaz
    weak      San Marcos
    at        Guatemala City 14.63 -90.51; Quetzaltenango 14.84 -91.52
    at        Antigua Guatemala 14.56 -90.73
    cow       GUA
    region    Central America

state GUY | Guyana
    alias     Co-operative Republic of Guyana; Cooperative Republic of Guyana; British Guiana
    demonym   Guyanese; Guyanan
    capital   Georgetown
    city      Linden; Lethem; Berbice; Stabroek; Stabroek block; Stabroek Block; Ankoko; Ankoko Island; Jonestown; Etheringbang; New Amsterdam; Timehri
    weak      Georgetown; Linden
    at        Georgetown 6.80 -58.16; Lethem 3.38 -59.80; Linden 6.00 -58.31
    cow       GUY
    region    South America

state HND | Honduras
    alias     Republic of Honduras
    demonym   Honduran; Hondurans
    capital   Tegucigalpa
    city      San Pedro Sula; La Ceiba; Choluteca; Palmerola; Soto Cano; Soto Cano Air Base; Comayagua; Puerto Cortés; Roatán; Gracias a Dios; Próspera; Trujillo; Amapala; El Paraíso; Copán; Támara; Tocoa
    weak      Trujillo; El Paraíso; Gracias a Dios
    at        Tegucigalpa 14.07 -87.19; San Pedro Sula 15.50 -88.03; La Ceiba 15.78 -86.79
    at        Soto Cano = Soto Cano Air Base = Palmerola 14.38 -87.62 (Comayagua)
    cow       HON
    region    Central America

state HTI | Haiti
    alias     Republic of Haiti; Haïti
    demonym   Haitian; Haitians
    capital   Port-au-Prince; Port au Prince
    city      Cap-Haïtien; Cap-Haitien; Cité Soleil; Cite Soleil; Gonaïves; Gonaives; Les Cayes; Jacmel; Jérémie; Jeremie; Ouanaminthe; Artibonite; Pétion-Ville; Petion-Ville; Pétionville; Pont-Sondé; Pont-Sonde; Kenscoff; Mirebalais; Martissant; Bel Air; Delmas; Carrefour; Croix-des-Bouquets; Ganthier; Cabaret; Léogâne; Leogane; Hinche; Malpasse; Solino; Tabarre; Varreux; La Saline; Saint-Marc; Miragoâne
    weak      Bel Air; Carrefour; Delmas; Cabaret; Jeremie
    at        Port-au-Prince 18.54 -72.34; Cap-Haïtien 19.76 -72.20; Gonaïves 19.45 -72.69
    at        Les Cayes 18.19 -73.75; Jacmel 18.23 -72.53; Ouanaminthe 19.55 -71.72
    at        Cité Soleil 18.58 -72.34; Mirebalais 18.83 -72.10
    at        Pétion-Ville = Pétionville 18.51 -72.29
    cow       HAI
    region    Caribbean

state JAM | Jamaica
    demonym   Jamaican; Jamaicans
    capital   Kingston
    city      Montego Bay; Spanish Town; Ocho Rios; Port Royal; Mandeville; Negril
    weak      Kingston; Mandeville; Port Royal
    at        Kingston 17.97 -76.79; Montego Bay 18.47 -77.92
    cow       JAM
    region    Caribbean

state KNA | Saint Kitts and Nevis
    alias     St. Kitts and Nevis; St Kitts and Nevis; Saint Christopher and Nevis; Federation of Saint Christopher and Nevis; St. Kitts; St Kitts; Nevis; St. Kitts-Nevis; St. Kitts & Nevis
    demonym   Kittitian; Kittitians; Nevisian; Nevisians
    capital   Basseterre
    at        Basseterre 17.30 -62.72
    cow       SKN
    region    Caribbean

state LCA | Saint Lucia
    alias     St. Lucia; St Lucia
    demonym   Saint Lucian; Saint Lucians; St. Lucian; St Lucian; St. Lucians
    capital   Castries
    city      Gros Islet; Vieux Fort; Soufrière
    at        Castries 14.01 -60.99
    cow       SLU
    region    Caribbean

state MEX | Mexico
    alias     United Mexican States; México; Estados Unidos Mexicanos
    demonym   Mexican; Mexicans
    capital   Mexico City; Ciudad de México
    metonym   Los Pinos; Palacio Nacional
    city      Guadalajara; Monterrey; Tijuana; Ciudad Juárez; Ciudad Juarez; Juárez; Juarez; Nuevo Laredo; Matamoros; Reynosa; Mexicali; Nogales; Piedras Negras; Ciudad Acuña; Ciudad Acuna; Culiacán; Culiacan; Mazatlán; Mazatlan; Los Cabos; San José del Cabo; Acapulco; Cancún; Cancun; Tulum; Puebla; Toluca; Querétaro; Queretaro; Veracruz; Tampico; Oaxaca; Iguala; Ayotzinapa; Tapachula; Ciudad Hidalgo; Tlatelolco; Cuernavaca; Morelia; León; Celaya; Zacatecas; Fresnillo; Irapuato; Saltillo; Salamanca, Guanajuato; Torreón; Hermosillo; Cananea; Sonora; Chihuahua; Sinaloa; Durango; Tamaulipas; Coahuila; Nuevo León; Nuevo Leon; Jalisco; Michoacán; Michoacan; Guerrero; Chiapas; Tabasco; Campeche; Yucatán; Yucatan; Quintana Roo; Guanajuato; Morelos; Nayarit; Baja California; Baja California Sur; San Luis Potosí; Mérida; San Cristóbal de las Casas; Uruapan; Teuchitlán; Dos Bocas; Lázaro Cárdenas; Manzanillo; San Fernando; Cuautitlán; Zócalo; Zocalo; Chapultepec; Topo Chico; Comitán; Frontera Comalapa; Tultepec; Salina Cruz; Isthmus of Tehuantepec
    weak      Durango; Guerrero; Morelos; León; Mérida; Guadalajara; Matamoros; Tabasco; San Fernando; Chihuahua; Juarez; Juárez; Nogales; Manzanillo; Lázaro Cárdenas
    at        Mexico City = Ciudad de México 19.43 -99.13; Guadalajara 20.67 -103.35 (Jalisco)
    at        Monterrey 25.69 -100.32 (Nuevo León); Tijuana 32.53 -117.02 (Baja California)
    at        Ciudad Juárez = Juárez 31.69 -106.42 (Chihuahua)
    at        Nuevo Laredo 27.48 -99.51 (Tamaulipas); Matamoros 25.87 -97.50 (Tamaulipas)
    at        Reynosa 26.08 -98.28 (Tamaulipas); Culiacán 24.81 -107.39 (Sinaloa)
    at        Los Cabos 23.06 -109.70 (Baja California Sur); Acapulco 16.85 -99.82 (Guerrero)
    at        Cancún 21.16 -86.85 (Quintana Roo); Puebla 19.04 -98.21; Veracruz 19.17 -96.13
    at        Tapachula 14.91 -92.26 (Chiapas); Iguala 18.34 -99.54 (Guerrero)
    at        Mexicali 32.62 -115.45 (Baja California)
    cow       MEX
    region    North America

state NIC | Nicaragua
    alias     Republic of Nicaragua
    demonym   Nicaraguan; Nicaraguans; Nica; Nicas
    capital   Managua
    metonym   El Carmen
    city      Masaya; Granada; Bluefields; Puerto Cabezas; Bilwi; Estelí; Esteli; Matagalpa; Corn Island; Rivas; El Chipote; Jinotega; Brito; Peñas Blancas; Monkey Point
    weak      Granada; Nica; Nicas; El Carmen; Rivas; Brito; Masaya
    at        Managua 12.11 -86.24; Bluefields 12.01 -83.76; Granada 11.93 -85.96
    at        Masaya 11.97 -86.09
    cow       NIC
    region    Central America

state PAN | Panama
    alias     Republic of Panama; Panamá
    demonym   Panamanian; Panamanians
    capital   Panama City
    metonym   Palacio de las Garzas
    city      Colón; Colon; Balboa; Cristóbal; Cristobal; Bocas del Toro; David; Bajo Chiquito; Lajas Blancas; Metetí; Darién; Darien; Chiriquí; Chiriqui; Contadora; Guna Yala; San Blas; Fort Sherman; Howard Air Force Base; Cobre Panamá; Donoso; Gatun; Gatún Lake; Changuinola
    weak      Colon; Balboa; David; Cristobal; Cristóbal; Contadora; Darien; Colón
    at        Panama City 8.98 -79.52; Colón 9.36 -79.90; Balboa 8.95 -79.57
    at        Contadora 8.63 -79.04
    cow       PAN
    region    Central America

state PER | Peru
    alias     Republic of Peru; Perú
    demonym   Peruvian; Peruvians
    capital   Lima
    metonym   Torre Tagle; Pizarro Palace; Casa de Pizarro
    city      Arequipa; Cusco; Cuzco; Ayacucho; Callao; Puno; Juliaca; Iquitos; Trujillo; Piura; Chiclayo; Tacna; Tumbes; Chancay; Pucallpa; Machu Picchu; VRAEM; Huancayo; Cajamarca; Huancavelica; Apurímac; Las Bambas; Madre de Dios; Pataz; Loreto; Bagua; Cenepa; Ilave; Moquegua; Paracas; Ica
    weak      Trujillo; Lima; Loreto; Ica
    at        Lima -12.05 -77.04; Arequipa -16.41 -71.54; Cusco = Cuzco -13.53 -71.97
    at        Ayacucho -13.16 -74.22; Callao -12.06 -77.15; Puno -15.84 -70.02
    at        Juliaca -15.50 -70.13 (Puno); Iquitos -3.75 -73.25 (Loreto)
    at        Trujillo -8.11 -79.03 (La Libertad); Tacna -18.01 -70.25
    at        Chancay -11.56 -77.27 (Lima); Machu Picchu -13.16 -72.55 (Cusco)
    cow       PER
    region    South America

state PRY | Paraguay
    alias     Republic of Paraguay
    demonym   Paraguayan; Paraguayans
    capital   Asunción; Asuncion
    metonym   Palacio de López
    city      Ciudad del Este; Encarnación; Pedro Juan Caballero; Itaipú; Itaipu; Mariscal Estigarribia; Chaco; Concepción; Luque; Amambay; Curuguaty
    weak      Chaco; Concepción; Luque; Encarnación
    at        Asunción -25.28 -57.63; Ciudad del Este -25.51 -54.61 (Alto Paraná)
    at        Encarnación -27.33 -55.87 (Itapúa); Pedro Juan Caballero -22.55 -55.73 (Amambay)
    cow       PAR
    region    South America

state SLV | El Salvador
    alias     Republic of El Salvador; Salvador
    demonym   Salvadoran; Salvadorans; Salvadorean; Salvadoreans; Salvadorian; Salvadorians
    capital   San Salvador
    city      Santa Tecla; San Miguel; Santa Ana; Soyapango; Chalatenango; El Mozote; CECOT; Tecoluca; La Unión; Acajutla; La Libertad; Comalapa; Morazán; Izalco; Apopa; Sonsonate; Usulután; Perquín
    weak      Salvador; San Miguel; Santa Ana; La Unión; La Libertad; Comalapa
    at        San Salvador 13.69 -89.19; Santa Ana 13.99 -89.56; San Miguel 13.48 -88.18
    at        CECOT 13.60 -88.80 (San Vicente); El Mozote 13.90 -88.12 (Morazán)
    cow       SAL
    region    Central America

state SUR | Suriname
    alias     Republic of Suriname; Surinam; Dutch Guiana; Netherlands Guiana
    demonym   Surinamese; Surinamer; Surinamers
    capital   Paramaribo
    city      Nieuw Nickerie; Albina; Moengo; Moiwana; Tigri
    weak      Albina
    at        Paramaribo 5.87 -55.17
    cow       SUR
    region    South America

state TTO | Trinidad and Tobago
    alias     Trinidad & Tobago; Republic of Trinidad and Tobago; T&T; Trinidad; Tobago; Trinidad-Tobago
    demonym   Trinidadian; Trinidadians; Tobagonian; Tobagonians; Trinbagonian; Trini
    capital   Port of Spain; Port-of-Spain
    city      San Fernando; Chaguaramas; Point Fortin; Point Lisas; Scarborough; Piarco; Cedros; Chaguanas; Icacos; Arima
    weak      Trinidad; Scarborough; San Fernando; T&T
    at        Port of Spain 10.65 -61.51; San Fernando 10.28 -61.47; Chaguaramas 10.68 -61.64
    cow       TRI
    region    Caribbean

state URY | Uruguay
    alias     Oriental Republic of Uruguay; Eastern Republic of Uruguay
    demonym   Uruguayan; Uruguayans
    capital   Montevideo
    metonym   Torre Ejecutiva; Suárez y Reyes
    city      Punta del Este; Colonia; Colonia del Sacramento; Fray Bentos; Salto; Rivera; Paysandú; Canelones; Maldonado; Anchorena
    weak      Colonia; Salto; Rivera; Maldonado; Anchorena
    at        Montevideo -34.90 -56.16; Punta del Este -34.96 -54.95 (Maldonado)
    at        Colonia = Colonia del Sacramento -34.47 -57.84
    cow       URU
    region    South America

state USA | United States
    alias     United States of America; US; U.S.; USA; U.S.A.; U. S.; U.S; America; Uncle Sam; States
    demonym   American; Americans; US-American; US-Americans; Yankee; Yankees; African American; African Americans; Native American; Native Americans
    capital   Washington; Washington, D.C.; Washington, DC; Washington D.C.; Washington DC; D.C.; District of Columbia; DC
    metonym   Blair House
    city      New York; New York City; NYC; Manhattan; Brooklyn; Queens; Bronx; Los Angeles; L.A.; LA; Chicago; Houston; Philadelphia; Phoenix; San Antonio; San Diego; Dallas; Austin; San Francisco; Seattle; Denver; Boston; Detroit; Atlanta; Miami; Las Vegas; Minneapolis; St. Paul; New Orleans; Cleveland; Pittsburgh; St. Louis; Saint Louis; Kansas City; Milwaukee; Baltimore; Charlotte; Memphis; Nashville; Louisville; Portland; Sacramento; Oakland; Silicon Valley; Palo Alto; Stanford; Berkeley; Sunnylands; Rancho Mirage; Hollywood; Salt Lake City; Albuquerque; Los Alamos; El Paso; Laredo; Brownsville; McAllen; Eagle Pass; Uvalde; Waco; Fort Worth; Fort Hood; Fort Bragg; Fort Liberty; Fort Benning; Fort Drum; Fort Bliss; Fort Leavenworth; Fort Detrick; Fort Meade; Fort Sill; Fort Belvoir; Quantico; Norfolk; Virginia Beach; Langley; Arlington; Alexandria, Virginia; McLean; Charlottesville; Richmond; Annapolis; Bethesda; Andrews Air Force Base; Joint Base Andrews; Camp David; Gettysburg; Dayton; Cincinnati; Columbus; Oklahoma City; Omaha; Offutt; Colorado Springs; Aspen; Tampa; MacDill; MacDill Air Force Base; Orlando; Palm Beach; West Palm Beach; Mar-a-Lago; Doral; Fort Lauderdale; Pensacola; Cape Canaveral; Key West; Bedminster; Atlantic City; Newark; Teterboro; Buffalo; Rochester; Albany; Hartford; New Haven; Groton; Newport; Kennebunkport; Martha's Vineyard; Nantucket; Rehoboth Beach; Wilmington; Anchorage; Fairbanks; Juneau; Elmendorf; Joint Base Elmendorf-Richardson; Honolulu; Pearl Harbor; Oahu; Camp Smith; Maui; Camp Pendleton; Vandenberg; Edwards Air Force Base; Nellis; Whiteman; Whiteman Air Force Base; Barksdale; Minot; Malmstrom; Ellsworth; Dover Air Force Base; Alabama; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York State; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington state; Washington State; West Virginia; Wisconsin; Wyoming; Wall Street; Ground Zero; World Trade Center; Trump Tower; Madison Square Garden; Dulles; Bretton Woods; Dumbarton Oaks; Wye River; Wye Plantation; Sandy Hook; Parkland; Ferguson; Springfield; Butler, Pennsylvania; Oak Ridge; Savannah River; Hanford; Yuma; Nogales, Arizona; Tucson; Boise; Des Moines; Indianapolis; Ann Arbor; East Palestine; Lewiston; Aurora; Portland, Oregon; Cambridge, Massachusetts
    weak      America; States; Uncle Sam; Yankee; Yankees; LA; Queens; Houston; Austin; Phoenix; Portland; Charlotte; Georgia; Virginia; Alexandria; Langley; Dayton; Richmond; Columbus; Buffalo; Newport; Stanford; Dulles; Ferguson; Parkland; Springfield; Dallas; Cleveland; Norfolk; Orlando; Memphis; Aurora; Wilmington; Rochester; Ellsworth; Nellis; Montana; McLean; Doral; Wall Street; Groton; Whiteman; Aspen; Arlington; Lewiston; Albany; Hartford; Bronx; DC; Edwards Air Force Base
    at        Washington = Washington, D.C. = Washington, DC = Washington D.C. = Washington DC = D.C. = DC = District of Columbia 38.90 -77.04 (District of Columbia)
    at        New York = New York City = NYC 40.71 -74.01 (New York)
    at        Los Angeles = L.A. 34.05 -118.24 (California); Chicago 41.88 -87.63 (Illinois)
    at        Houston 29.76 -95.37 (Texas); Philadelphia 39.95 -75.17 (Pennsylvania)
    at        Phoenix 33.45 -112.07 (Arizona); San Diego 32.72 -117.16 (California)
    at        Dallas 32.78 -96.80 (Texas); Austin 30.27 -97.74 (Texas)
    at        San Francisco 37.77 -122.42 (California); Seattle 47.61 -122.33 (Washington)
    at        Denver 39.74 -104.99 (Colorado); Boston 42.36 -71.06 (Massachusetts)
    at        Detroit 42.33 -83.05 (Michigan); Atlanta 33.75 -84.39 (Georgia)
    at        Miami 25.76 -80.19 (Florida); Las Vegas 36.17 -115.14 (Nevada)
    at        Minneapolis 44.98 -93.27 (Minnesota); New Orleans 29.95 -90.07 (Louisiana)
    at        Pittsburgh 40.44 -80.00 (Pennsylvania); Honolulu 21.31 -157.86 (Hawaii)
    at        Anchorage 61.22 -149.90 (Alaska); Camp David 39.65 -77.46 (Maryland)
    at        Mar-a-Lago 26.68 -80.04 (Florida); Dayton 39.76 -84.19 (Ohio)
    at        Sunnylands 33.78 -116.40 (California); Manhattan 40.78 -73.97 (New York)
    at        Norfolk 36.85 -76.29 (Virginia); Key West 24.56 -81.78 (Florida)
    at        El Paso 31.76 -106.49 (Texas); Tampa 27.95 -82.46 (Florida)
    at        Baltimore 39.29 -76.61 (Maryland); San Antonio 29.42 -98.49 (Texas)
    at        Pearl Harbor 21.35 -157.97 (Hawaii); Los Alamos 35.88 -106.30 (New Mexico)
    at        Alabama 32.80 -86.80 (Alabama); Arizona 34.30 -111.70 (Arizona)
    at        Arkansas 34.80 -92.40 (Arkansas); California 37.20 -119.30 (California)
    at        Colorado 39.00 -105.50 (Colorado); Connecticut 41.60 -72.70 (Connecticut)
    at        Delaware 39.00 -75.50 (Delaware); Florida 28.50 -82.40 (Florida)
    at        Georgia 32.70 -83.40 (Georgia); Idaho 44.40 -114.60 (Idaho)
    at        Illinois 40.00 -89.20 (Illinois); Indiana 39.90 -86.30 (Indiana)
    at        Iowa 42.10 -93.50 (Iowa); Kansas 38.50 -98.40 (Kansas)
    at        Kentucky 37.50 -85.30 (Kentucky); Louisiana 31.10 -92.00 (Louisiana)
    at        Maine 45.40 -69.20 (Maine); Maryland 39.00 -76.80 (Maryland)
    at        Massachusetts 42.30 -71.80 (Massachusetts); Michigan 44.30 -85.40 (Michigan)
    at        Minnesota 46.30 -94.30 (Minnesota); Mississippi 32.70 -89.70 (Mississippi)
    at        Missouri 38.40 -92.50 (Missouri); Montana 47.00 -109.60 (Montana)
    at        Nebraska 41.50 -99.80 (Nebraska); Nevada 39.30 -116.60 (Nevada)
    at        New Hampshire 43.70 -71.60 (New Hampshire); New Jersey 40.20 -74.70 (New Jersey)
    at        New Mexico 34.40 -106.10 (New Mexico)
    at        North Carolina 35.60 -79.40 (North Carolina)
    at        North Dakota 47.40 -100.50 (North Dakota); Ohio 40.40 -82.80 (Ohio)
    at        Oklahoma 35.60 -97.50 (Oklahoma); Oregon 43.90 -120.60 (Oregon)
    at        Pennsylvania 40.90 -77.80 (Pennsylvania); Rhode Island 41.70 -71.60 (Rhode Island)
    at        South Carolina 33.90 -80.90 (South Carolina)
    at        South Dakota 44.40 -100.20 (South Dakota); Tennessee 35.90 -86.40 (Tennessee)
    at        Texas 31.50 -99.30 (Texas); Utah 39.30 -111.70 (Utah)
    at        Vermont 44.10 -72.70 (Vermont); Virginia 37.50 -78.80 (Virginia)
    at        Washington State 47.40 -120.40 (Washington State)
    at        West Virginia 38.60 -80.60 (West Virginia); Wisconsin 44.60 -89.90 (Wisconsin)
    at        Wyoming 43.00 -107.60 (Wyoming)
    cow       USA
    region    North America

state VCT | Saint Vincent and the Grenadines
    alias     St. Vincent and the Grenadines; St Vincent and the Grenadines; Saint Vincent; St. Vincent; St Vincent; St. Vincent & the Grenadines; Saint Vincent & the Grenadines; SVG
    demonym   Vincentian; Vincentians; Saint Vincentian
    capital   Kingstown
    city      Argyle; Bequia; Mustique; Canouan; Union Island
    weak      Saint Vincent; St. Vincent; St Vincent; Argyle
    at        Kingstown 13.16 -61.22; Argyle 13.16 -61.15
    cow       SVG
    region    Caribbean

state VEN | Venezuela
    alias     Bolivarian Republic of Venezuela; Republic of Venezuela; Venezuela, Bolivarian Republic of
    demonym   Venezuelan; Venezuelans
    capital   Caracas
    metonym   Miraflores; Miraflores Palace
    city      Maracaibo; Valencia; Barquisimeto; Maracay; Ciudad Guayana; San Cristóbal; San Cristobal; Táchira; Tachira; Mérida; Barinas; Ciudad Bolívar; Puerto Cabello; La Guaira; Maiquetía; Cumaná; Punto Fijo; Paraguaná; Amuay; Apure; Zulia; Bolívar State; Amazonas; Guasdualito; San Antonio del Táchira; Santa Elena de Uairén; Ureña; El Helicoide; Helicoide; Ramo Verde; Orinoco Belt; Maturín; Margarita Island; Isla Margarita; Fuerte Tiuna; Macuto; Simón Bolívar Bridge; La Orchila; Petare; Arco Minero; Güiria
    weak      Valencia; Mérida; Amazonas; San Cristóbal; San Cristobal; Miraflores
    at        Caracas 10.49 -66.88; Maracaibo 10.65 -71.63 (Zulia)
    at        Valencia 10.16 -68.00 (Carabobo); Barquisimeto 10.07 -69.32 (Lara)
    at        San Cristóbal 7.77 -72.22 (Táchira); San Antonio del Táchira 7.81 -72.44 (Táchira)
    at        Ciudad Guayana 8.36 -62.65 (Bolívar); La Guaira 10.60 -66.93
    cow       VEN
    region    South America
