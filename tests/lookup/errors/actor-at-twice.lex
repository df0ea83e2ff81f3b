state UKR | Ukraine
    capital Kyiv
    at      Kyiv 50.45 30.52
    at      KYIV 50.4 30.5
