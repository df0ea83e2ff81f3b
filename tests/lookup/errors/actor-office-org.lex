person Antony Blinken
    office State Department | Secretary of State | 2021..
