person Antony Blinken
    sex male
