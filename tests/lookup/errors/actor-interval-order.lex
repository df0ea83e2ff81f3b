person Antony Blinken
    office USA.STATE | Secretary of State | 2021-03-01..2021-02-01
