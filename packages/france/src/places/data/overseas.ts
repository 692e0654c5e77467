/** Communes by department, from @etalab/decoupage-administratif 6.0.0: see scripts/places.mjs. */
export function overseas(): readonly (readonly [department: string, communes: string])[] {
  return [
    [
      "971",
      "01Les Abymes:39,42;02Anse-Bertrand:21;03Baie-Mahault:22;04Baillif:23;05Basse-Terre:00;06Bouillante:25;07Capesterre-Belle-Eau:30;08Capesterre-de-Marie-Galante:40;09Gourbeyre:13;10La Désirade:27;11Deshaies:26;12Grand-Bourg:12;13Le Gosier:90;14Goyave:28;15Lamentin:29;16Morne-à-l'Eau:11;17Le Moule:60;18Petit-Bourg:70;19Petit-Canal:31;20Pointe-à-Pitre:10;21Pointe-Noire:16;22Port-Louis:17;24Saint-Claude:20;25Saint-François:18;26Saint-Louis:34;28Sainte-Anne:80;29Sainte-Rose:15;30Terre-de-Bas:36;31Terre-de-Haut:37;32Trois-Rivières:14;33Vieux-Fort:41;34Vieux-Habitants:19",
    ],
    [
      "972",
      "01L'Ajoupa-Bouillon:16;02Les Anses-d'Arlet:17;03Basse-Pointe:18;04Le Carbet:21;05Case-Pilote:22;06Le Diamant:23;07Ducos:24;08Fonds-Saint-Denis:50;09Fort-de-France:00,34;10Le François:40;11Grand'Rivière:18;12Gros-Morne:13;13Le Lamentin:32;14Le Lorrain:14;15Macouba:18;16Le Marigot:25;17Le Marin:90;18Le Morne-Rouge:60;19Le Prêcheur:50;20Rivière-Pilote:11;21Rivière-Salée:15;22Le Robert:31;23Saint-Esprit:70;24Saint-Joseph:12;25Saint-Pierre:50;26Sainte-Anne:27;27Sainte-Luce:28;28Sainte-Marie:30;29Schœlcher:33;30La Trinité:20;31Les Trois-Îlets:29;32Le Vauclin:80;33Le Morne-Vert:26;34Bellefontaine:22",
    ],
    [
      "973",
      "01Régina:53,90;02Cayenne:00;03Iracoubo:50;04Kourou:10;05Macouria:55;06Mana:18,60;07Matoury:51;08Saint-Georges:13;09Remire-Montjoly:54;10Roura:11,52;11Saint-Laurent-du-Maroni:20;12Sinnamary:15;13Montsinéry-Tonnegrande:56;14Ouanary:80;52Saül:14;53Maripasoula:70;56Camopi:30;57Grand-Santi:40;58Saint-Élie:12;60Apatou:17;61Awala-Yalimapo:19;62Papaichton:16",
    ],
    [
      "974",
      "01Les Avirons:25;02Bras-Panon:12;03Entre-Deux:14;04L'Étang-Salé:27;05Petite-Île:29;06La Plaine-des-Palmistes:31;07Le Port:20;08La Possession:19;09Saint-André:40;10Saint-Benoît:37,70;11Saint-Denis:00,17,90;12Saint-Joseph:80;13Saint-Leu:16,24,36;14Saint-Louis:21,50;15Saint-Paul:11,22,23,34,35,60;16Saint-Pierre:10,32;17Saint-Philippe:42;18Sainte-Marie:38;19Sainte-Rose:39;20Sainte-Suzanne:41;21Salazie:33;22Le Tampon:18,30;23Les Trois-Bassins:26;24Cilaos:13",
    ],
    ["975", "01Miquelon-Langlade:00;02Saint-Pierre:00"],
    [
      "976",
      "01Acoua:30;02Bandraboua:50;03Bandrele:60;04Bouéni:20;05Chiconi:70;06Chirongui:20;07Dembeni:60;08Dzaoudzi:15;09Kani-Kéli:25;10Koungou:00;11Mamoudzou:00,05;12Mtsamboro:30;13M'Tsangamouji:50;14Ouangani:70;15Pamandzi:15;16Sada:40;17Tsingoni:80",
    ],
    ["977", "01Saint-Barthélemy:97133"],
    ["978", "01Saint-Martin:97150"],
    ["984", "11Îles Saint-Paul et Nouvelle-Amsterdam;12Archipel des Kerguelen;13Archipel des Crozet;14La Terre-Adélie;15Îles Éparses de l'océan Indien"],
    ["986", "11Alo:10;12Sigave:20;13Uvea:00"],
    [
      "987",
      "11Anaa:60,86,90;12Arue:01;13Arutua:61,62,85;14Bora-Bora:30;15Faaa:04;16Fakarava:63,64,87,90;17Fangatau:65,66;18Fatu-Hiva:40;19Gambier:55,92,93;20Hao:67,90;21Hikueru:68,90;22Hitiaa O Te Ra:05,06,07,08;23Hiva-Oa:41,49,96;24Huahine:31,32;25Mahina:09,10;26Makemo:69,89,90;27Manihi:70,71;28Maupiti:32;29Moorea-Maiao:28,29;30Napuka:72;31Nuku-Hiva:42,48,96;32Nukutavake:73,88;33Paea:11;34Papara:12;35Papeete:14;36Pirae:16;37Pukapuka:74;38Punaauia:03,18;39Raivavae:50;40Rangiroa:75,76,77,78,90;41Rapa:51,94;42Reao:79,80;43Rimatara:52,95;44Rurutu:53;45Tahaa:33,34;46Tahuata:43;47Taiarapu-Est:19,20,21,22;48Taiarapu-Ouest:23,24,25;49Takaroa:81,82,90;50Taputapuatea:35;51Tatakoto:83;52Teva I Uta:26,27;53Tubuai:54;54Tumaraa:35;55Tureia:84;56Ua-Huka:44,47;57Ua-Pou:45,46;58Uturoa:35",
    ],
    [
      "988",
      "01Belep:11;02Bouloupari:12;03Bourail:70;04Canala:13;05Dumbéa:35;06Farino:81;07Hienghène:15;08Houaïlou:16;09L'Île-des-Pins:32;10Kaala-Gomen:17;11Koné:59;12Koumac:50;13La Foa:80;14Lifou:20;15Maré:28;16Moindou:19;17Le Mont-Dore:09;18Nouméa:00;19Ouégoa:21;20Ouvéa:14;21Païta:89;22Poindimié:22;23Ponérihouen:23;24Pouébo:24;25Pouembout:25;26Poum:26;27Poya:27;28Sarraméa:82;29Thio:29;30Touho:31;31Voh:33;32Yaté:34;33Kouaoua:18",
    ],
    ["989", "01Île de Clipperton:98799"],
  ];
}
