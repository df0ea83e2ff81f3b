# Wrong entries among right ones: each wrong one is told and left out, whole.
state FRA | France
    capital   Paris

state DEU | Germany

person Anna First
    of        FRA
    office    FRA | Prime Minister | 2019-01-10..2021-02-03
    sex       f

person Bert Second
    of        FRA
    office    FRA | Prime Minister | 2021-02-02..2022-01-01

person Carl Third
    of        FRA
    office    FRA | Prime Minister | ~2021..~2023

person Dora Reversed
    of        FRA
    alias     Dora the Reversed
    office    FRA | Envoy | 2021-03-01..2020-01-01
    sex       f

person Emil Impossible
    office    FRA | Envoy | 2021-02-30..2021-03-01

person Frida Unknown
    of        XQX

person Gerd Codeless
    office    XQX.MFA | Envoy | 2020..

person Anna First
    of        DEU

person Hans Twice
    office    DEU | Envoy | 2020..2021
    office    DEU | Envoy | 2020..2021

person Ida Recalled
    office    DEU | Envoy | ~2020-05..2021

sovereign Jan Kind
    of        FRA

person Karl Good
    of        DEU
    office    DEU | Prime Minister | 2015-01-01..2016-01-01

person Lena Doubtful
    of        DEU
    office    DEU | Prime Minister | ~2014..~2017

person Mona Envoy
    office    DEU | Envoy | 2015-01-01..2016-01-01

person Nora Envoy
    office    DEU | Envoy | 2015-02-01..2015-03-01
