person Antony Blinken
    office USA.STATE | Secretary of State | ~2021-01-26..
