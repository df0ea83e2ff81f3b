person Anna Twice
    office    FRA | Envoy | 2020..2021
    office    FRA | Envoy | 2021..2022
    office    FRA | Envoy | 2020..2021
