"""One question of many customers, answered one by one."""
