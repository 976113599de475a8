<TS version="2.1" language="pt_BR"/>
