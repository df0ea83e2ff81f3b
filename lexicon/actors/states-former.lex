# States that have ended since 1990, and de-facto states. The former keep their own ISO 3166
# (or 3166-3) code; the de-facto states have none and are places of the state that claims them.

state CSK | Czechoslovakia
    alias     Czechoslovak Socialist Republic; Czech and Slovak Federal Republic; Czech and Slovak Federative Republic; CSSR; ČSSR; ČSFR; Czecho-Slovakia
    demonym   Czechoslovak; Czechoslovaks; Czechoslovakian; Czechoslovakians
    cow       CZE
    region    Eastern Europe

state DDR | East Germany
    alias     German Democratic Republic; GDR; G.D.R.; DDR
    demonym   East German; East Germans
    capital   East Berlin
    weak      DDR                      # also disarmament, demobilisation and reintegration
    at        East Berlin 52.52 13.41
    cow       GDR
    region    Western Europe

state SCG | Serbia and Montenegro
    alias     State Union of Serbia and Montenegro; Union of Serbia and Montenegro; Serbia-Montenegro
    demonym   Serbo-Montenegrin
    cow       YUG
    region    Southern Europe

state SUN | Soviet Union
    alias     USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia; Soviet Empire; Soviet empire
    demonym   Soviet; Soviets
    cow       RUS
    region    Eastern Europe

state YMD | South Yemen
    alias     People's Democratic Republic of Yemen; Democratic Yemen; PDRY
    weak      South Yemen              # today also the south of Yemen and its separatists
    cow       YPR
    region    Middle East

state YUG | Yugoslavia
    alias     Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia; SFRY; SFR Yugoslavia; FR Yugoslavia; Kingdom of Yugoslavia; Jugoslavia
    demonym   Yugoslav; Yugoslavs; Yugoslavian; Yugoslavians
    cow       YUG
    region    Southern Europe

# De-facto states

place PLC:Abkhazia
    alias     Republic of Abkhazia; Apsny; Sukhumi; Sokhumi; Sukhum
    demonym   Abkhaz; Abkhazian; Abkhazians; Abkhazis
    of        GEO

place PLC:South Ossetia
    alias     Republic of South Ossetia; South Ossetia-Alania; Tskhinvali; Tskhinval; Tskhinvali Region; Tskhinvali region; Samachablo
    demonym   South Ossetian; South Ossetians; Ossetian; Ossetians; Ossete; Ossetes
    of        GEO

place PLC:Transnistria
    alias     Transdniestria; Trans-Dniester; Transdniester; Transdnistria; Trans-Dniestria; Pridnestrovie; Pridnestrovian Moldavian Republic; Transnistrian Moldovan Republic; PMR; Tiraspol
    demonym   Transnistrian; Transnistrians; Transdniestrian; Transdniestrians
    weak      PMR
    of        MDA

place PLC:Northern Cyprus
    alias     North Cyprus; Turkish Republic of Northern Cyprus; TRNC; T.R.N.C.; North Nicosia; Turkish-occupied Cyprus
    demonym   Turkish Cypriot; Turkish Cypriots; Turkish-Cypriot; Turkish-Cypriots
    of        CYP

place PLC:Somaliland
    alias     Republic of Somaliland; Hargeisa; Hargeysa
    demonym   Somalilander; Somalilanders
    of        SOM

place PLC:Puntland
    alias     Puntland State of Somalia; Puntland State
    demonym   Puntlander; Puntlanders
    of        SOM

place PLC:Nagorno-Karabakh
    alias     Nagorny Karabakh; Nagorno Karabakh; Mountainous Karabakh; Artsakh; Republic of Artsakh; Nagorno-Karabakh Republic; NKR; Karabakh; Karabagh; Upper Karabakh
    demonym   Karabakhi; Karabakh Armenian; Karabakh Armenians
    weak      NKR
    of        AZE

place PLC:Donetsk People's Republic
    alias     DPR; DNR; Donetsk People’s Republic; Donetsk Peoples Republic
    weak      DPR; DNR
    of        UKR

place PLC:Luhansk People's Republic
    alias     LPR; LNR; Lugansk People's Republic; Luhansk People’s Republic; Lugansk People’s Republic; Luhansk Peoples Republic
    weak      LPR
    of        UKR

place PLC:Republika Srpska
    alias     Republic of Srpska; Serb Republic; Bosnian Serb Republic; Bosnian Serb entity
    demonym   Bosnian Serb; Bosnian Serbs; Bosnian-Serb
    of        BIH

place PLC:Federation of Bosnia and Herzegovina
    alias     Bosniak-Croat Federation; Muslim-Croat Federation; Bosniak-Croat entity
    demonym   Bosniak; Bosniaks; Bosnian Croat; Bosnian Croats; Bosnian Muslim; Bosnian Muslims
    of        BIH

place PLC:Republic of Serbian Krajina
    alias     Serbian Krajina; Republika Srpska Krajina
    demonym   Krajina Serb; Krajina Serbs
    of        HRV

place PLC:Iraqi Kurdistan
    alias     Kurdistan Region; Kurdistan Region of Iraq; Iraqi Kurdistan Region; Kurdish region of Iraq; Iraqi Kurdish region; South Kurdistan; KRI
    demonym   Iraqi Kurd; Iraqi Kurds; Iraqi Kurdish
    weak      KRI
    of        IRQ

place PLC:Rojava
    alias     North and East Syria; Northern and Eastern Syria; Syrian Kurdistan; Western Kurdistan
    demonym   Syrian Kurd; Syrian Kurds; Syrian Kurdish
    of        SYR

place PLC:Chechen Republic of Ichkeria
    alias     Ichkeria
    of        RUS

place PLC:Netherlands Antilles
    alias     Dutch Antilles
    of        ANT; NLD

place PLC:Biafra
    alias     Republic of Biafra
    demonym   Biafran; Biafrans
    of        NGA

place PLC:Western Sahara
    alias     Sahrawi Arab Democratic Republic; SADR; Saharawi Arab Democratic Republic; Sahrawi Republic; Spanish Sahara; Moroccan Sahara; Moroccan Western Sahara; Southern Provinces
    demonym   Sahrawi; Sahrawis; Saharawi; Saharawis
    weak      Southern Provinces
    of        ESH
