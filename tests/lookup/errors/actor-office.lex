person Antony Blinken
    office Secretary of State | 2021..
