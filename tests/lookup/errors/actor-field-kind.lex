person Antony Blinken
    capital Washington
