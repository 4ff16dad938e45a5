// A setup file of Jest: what a command prints is compared as plain text, also where the runner's own output has colours.
process.env['NO_COLOR'] = '1';
delete process.env['FORCE_COLOR'];
