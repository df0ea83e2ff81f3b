place PLC:Senkaku Islands
    at      25.74N 123.47E
