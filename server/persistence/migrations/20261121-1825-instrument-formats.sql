-- An instrument is attached in whatever format a paper can be read from.

alter table instrument_file drop constraint instrument_file_format_check;
alter table instrument_file add check (format in ('docx', 'doc', 'pdf', 'txt', 'md', 'jpg', 'png', 'webp', 'tiff'));
