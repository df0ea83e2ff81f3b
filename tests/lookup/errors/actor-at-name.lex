state COD | Democratic Republic of the Congo
    at      Goma -1.68 29.22 (North Kivu); Kinshasa -4.33 15.31
    city    Goma
